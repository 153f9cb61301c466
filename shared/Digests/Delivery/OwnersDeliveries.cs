using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.News.Store;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Digests.Delivery;

/// <summary>What an owner sends or looks at by hand, beside the schedule: none of it moves a subscription on.</summary>
public sealed class OwnersDeliveries(
    DeliveryStore deliveries, DigestReader reader, DigestBuilder builder, ChangeFeed feed, RecordNews records, NewsSearch search, DigestSender sender, TimeProvider time)
{
    // A test shows what digests look like, not all that there is.
    private const int ChangesInTest = 5;

    /// <summary>The digest that would be sent now, without sending it or moving on.</summary>
    public async Task<Digest> PreviewAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return await BuildAsync(subscription, subscription.Cursor, upto: null, subscription.Sequence + 1, cancellationToken);
    }

    /// <summary>The digest of what became known in a time.</summary>
    /// <param name="subscription">Whose.</param>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The last; null for now.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<Digest> PreviewAsync(Subscription subscription, DateTimeOffset from, DateTimeOffset? to, CancellationToken cancellationToken)
    {
        var after = new Dictionary<string, JournalPosition>(StringComparer.Ordinal);
        foreach (var head in await reader.NowAsync(cancellationToken)) after[head.Name] = (await feed.FollowAsync(head, from, cancellationToken)).After;
        return await BuildAsync(subscription, after, to, subscription.Sequence + 1, cancellationToken);
    }

    /// <summary>Sends an example at once: the newest changes that the subscription would have told of, under a number of its own.</summary>
    public async Task<DeliveryAttempt> TestAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        var some = subscription with { MaximumChanges = ChangesInTest };
        var newest = await BuildAsync(some, new Dictionary<string, JournalPosition>(StringComparer.Ordinal), upto: null, sequence: 0, cancellationToken, newestOnly: true);
        var example = newest with { Id = $"dig_test_{time.GetUtcNow():yyyyMMddHHmmssfffffff}", Test = true, PreviousId = null, Links = newest.Links with { More = null } };
        return await SendAsync(subscription, example, subscription.Format, DeliveryCause.Test, cancellationToken);
    }

    /// <summary>Sends a digest that was built before once more, under its own id; null where there is none of this number.</summary>
    public async Task<DeliveryAttempt?> RedeliverAsync(Subscription subscription, int sequence, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return await deliveries.GetAsync(subscription.Id, sequence, cancellationToken) is { } stored
            ? await SendAsync(subscription, stored.Digest, stored.Format, DeliveryCause.Redelivery, cancellationToken)
            : null;
    }

    /// <summary>Sends every digest that was built since a time once more, in their order; ends at the first that fails.</summary>
    public async Task<IReadOnlyList<DeliveryAttempt>> RedeliverAsync(Subscription subscription, DateTimeOffset since, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        var attempts = new List<DeliveryAttempt>();
        var logs = await deliveries.ReadAsync(subscription.Id, after: 0, cancellationToken).ToListAsync(cancellationToken);
        foreach (var stored in logs.Select(log => log.Digest).OfType<StoredDigest>().Where(stored => stored.Digest.CreatedAt >= since))
        {
            attempts.Add(await SendAsync(subscription, stored.Digest, stored.Format, DeliveryCause.Redelivery, cancellationToken));
            if (attempts[^1].Outcome != Sending.SendOutcome.Delivered) break;
        }

        return attempts;
    }

    /// <summary>All changes of a digest, those that its size left out included.</summary>
    public async Task<IReadOnlyList<DigestChange>> AllOfAsync(StoredDigest stored, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var match = new FilterMatch(stored.Filter);
        var material = await reader.ReadAsync(stored.Range.After, match.NeedsNames, cancellationToken);
        return [.. material.Within(stored.Range).Where(match.Matches).Select(builder.ChangeOf)];
    }

    private async Task<Digest> BuildAsync(
        Subscription subscription, IReadOnlyDictionary<string, JournalPosition> after, DateTimeOffset? upto, int sequence, CancellationToken cancellationToken, bool newestOnly = false)
    {
        var match = new FilterMatch(subscription.Filter);
        var material = await reader.ReadAsync(after, match.NeedsNames, cancellationToken);
        ToldChange[] changes = [.. material.After(after).Where(change => upto is null || change.Announced.CommittedAt <= upto).Where(match.Matches)];
        if (newestOnly) changes = [.. changes.OrderBy(change => change.Announced.CommittedAt).TakeLast(subscription.MaximumChanges)];
        var news = await new RelatedNews(records, search).ForAsync(subscription, changes, cancellationToken);
        return builder.Build(subscription, sequence, new(after, material.EndAfter(after)), changes, news, time.GetUtcNow());
    }

    private async Task<DeliveryAttempt> SendAsync(
        Subscription subscription, Digest digest, DigestFormat format, DeliveryCause cause, CancellationToken cancellationToken)
    {
        var attempt = DeliveryAttempt.Of(digest, cause, number: 0, await sender.SendAsync(subscription, digest, format, cancellationToken));
        await deliveries.AddAsync(subscription.Id, attempt, cancellationToken);
        return attempt;
    }
}
