using System.Collections.Concurrent;
using SanctionsTracker.Designations;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.News.Store;

namespace SanctionsTracker.Digests.Building;

/// <summary>Finds the articles that the digests of one run point to: those that speak of their designations, then those of the topics that
/// their subscribers asked for. What was found for one digest serves the others.</summary>
public sealed class RelatedNews(RecordNews records, NewsSearch search)
{
    /// <summary>How many articles a digest points to at most.</summary>
    public const int Shown = 5;

    // Each is a read of its own. A digest of more changes is none that anybody reads to its end.
    private const int RecordsAsked = 20;

    private readonly ConcurrentDictionary<DesignationId, Task<IReadOnlyList<NewsEntry>>> _found = new();

    /// <summary>The articles, the newest first: of the records that changed, and filled up from the topics.</summary>
    public async Task<IReadOnlyList<DigestNews>> ForAsync(Subscription subscription, IReadOnlyList<ToldChange> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        var found = new List<NewsEntry>();
        foreach (var record in changes.Where(change => change.Record is not null).Select(change => change.Change.Id).Distinct().Take(RecordsAsked))
            found.AddRange(await OfRecordAsync(record, cancellationToken));
        if (found.Count < Shown && subscription.Filter.Topics.Count > 0) found.AddRange(await OfTopicsAsync(subscription, cancellationToken));
        return [.. found.DistinctBy(entry => (entry.Feed, entry.Id)).OrderBy(entry => entry.Key, StringComparer.Ordinal).Take(Shown).Select(Told)];
    }

    // One that fails is asked again for the next digest.
    private async Task<IReadOnlyList<NewsEntry>> OfRecordAsync(DesignationId record, CancellationToken cancellationToken)
    {
        try
        {
            return await _found.GetOrAdd(record, id => ReadAsync(id, cancellationToken));
        }
        catch
        {
            _found.TryRemove(record, out _);
            throw;
        }
    }

    private async Task<IReadOnlyList<NewsEntry>> ReadAsync(DesignationId record, CancellationToken cancellationToken) =>
        (await records.OfAsync([record], knownAt: null, cancellationToken)).Newest;

    // Since the digest before: what stood in that is not told again.
    private async Task<IEnumerable<NewsEntry>> OfTopicsAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        var filter = new NewsFilter
        {
            Topics = subscription.Filter.Topics,
            Countries = subscription.Filter.Countries,
            From = DateOnly.FromDateTime((subscription.LastDelivered ?? subscription.CreatedAt).UtcDateTime),
        };
        return (await search.FindAsync(filter, after: null, Shown, cancellationToken)).Items.Select(NewsEntry.Of);
    }

    private static DigestNews Told(NewsEntry entry) => new(
        entry.Headline,
        entry.Feed,
        Uri.TryCreate(entry.Link, UriKind.Absolute, out var link) && (link.Scheme == Uri.UriSchemeHttp || link.Scheme == Uri.UriSchemeHttps) ? link : null,
        entry.Published.Date,
        entry.Mention?.Quote,
        entry.Topics);
}
