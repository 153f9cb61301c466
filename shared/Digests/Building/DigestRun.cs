using Microsoft.Extensions.Logging;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Ingestion;
using SanctionsTracker.News.Store;
using SanctionsTracker.Queries;
using SanctionsTracker.Storage.Leases;

namespace SanctionsTracker.Digests.Building;

/// <summary>Builds the digests that are due, all from one reading of the journals. A digest is kept before its subscription moves on to it, so that a
/// run that breaks off anywhere ends, when it is run again, where an undisturbed one does.</summary>
public sealed partial class DigestRun(
    SubscriptionStore subscriptions,
    DeliveryStore deliveries,
    DigestReader reader,
    DigestBuilder builder,
    RecordNews newsOfRecords,
    NewsSearch newsSearch,
    LeaseStore leases,
    TimeProvider time,
    ILogger<DigestRun> logger) : IRoundFollower
{
    // Enough to hide the way to a store in the cloud.
    private const int AtOnce = 16;

    public string Name => "digests";

    Task IRoundFollower.FollowAsync(CancellationToken cancellationToken) => RunAsync(cancellationToken);

    /// <returns>How many digests were built; 0 also where another process is at it.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = await subscriptions.ToBuildAsync(now, cancellationToken).ToListAsync(cancellationToken);
        if (due.Count == 0) return 0;
        await using var lease = await leases.TryHoldAsync("build-digests", LeaseOwner.New(time), LeaseStore.Duration, cancellationToken);
        if (lease is null) return 0;

        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lease.Lost);
        return await BuildAsync(due, now, either.Token);
    }

    private async Task<int> BuildAsync(List<Subscription> due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var heads = await reader.NowAsync(cancellationToken);
        var matches = due.ToDictionary(one => one.Id, one => new FilterMatch(one.Filter));
        var material = await reader.ReadAsync(Earliest(due, heads), heads, matches.Values.Any(match => match.NeedsNames), cancellationToken);
        var (built, news) = (0, new RelatedNews(newsOfRecords, newsSearch));
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(due, options, async (subscription, token) =>
        {
            if (await MoveAsync(subscription, matches[subscription.Id], material, news, now, token)) Interlocked.Increment(ref built);
        });
        if (built > 0) LogBuilt(built, due.Count);
        return built;
    }

    // False where there is nothing to tell, or another writer was faster: the next run sees to it.
    private async Task<bool> MoveAsync(
        Subscription subscription, FilterMatch match, DigestMaterial material, RelatedNews news, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var range = new DigestRange(subscription.Cursor, material.EndAfter(subscription.Cursor));
        ToldChange[] changes = [.. material.After(subscription.Cursor).Where(match.Matches)];
        if (changes.Length == 0 && !IsToldOfNothing(subscription))
        {
            await PassAsync(subscription, range, now, cancellationToken);
            return false;
        }

        var related = await news.ForAsync(subscription, changes, cancellationToken);
        var sequence = subscription.Sequence + 1;
        var kept = await deliveries.KeepAsync(
            subscription.Id,
            new(builder.Build(subscription, sequence, range, changes, related, now), range, subscription.Filter, subscription.Format),
            cancellationToken);
        var moved = subscription with
        {
            Cursor = kept.Range.Upto,
            Sequence = sequence,
            LastDigestId = kept.Digest.Id,
            Outstanding = new(sequence, kept.Digest.Id, Attempts: 0, now),
            DueAt = subscription.Cadence.NextAfter(now),
        };
        return await subscriptions.TryMoveAsync(moved, cancellationToken) is not null;
    }

    // At once, nothing is always the case.
    private static bool IsToldOfNothing(Subscription subscription) => subscription is { Empty: EmptyDigests.Send, Cadence: not Cadence.Immediate };

    // Nothing was found up to here, and nothing is looked at twice. Where no journal moved, an immediate subscription stands as it is.
    private async Task PassAsync(Subscription subscription, DigestRange range, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = subscription.Cadence is Cadence.Immediate ? subscription.DueAt : subscription.Cadence.NextAfter(now);
        if (due == subscription.DueAt && range.IsEmpty) return;
        _ = await subscriptions.TryMoveAsync(subscription with { Cursor = range.Upto, DueAt = due }, cancellationToken);
    }

    private static Dictionary<string, JournalPosition> Earliest(List<Subscription> due, IReadOnlyList<JournalHead> heads) => heads.ToDictionary(
        head => head.Name,
        head => due.Select(one => one.Cursor.GetValueOrDefault(head.Name) ?? JournalPosition.Start).MinBy(place => (place.Commit, place.Sequence))!,
        StringComparer.Ordinal);

    [LoggerMessage(LogLevel.Information, "{Built} digests built for {Due} subscriptions that were due")]
    private partial void LogBuilt(int built, int due);
}
