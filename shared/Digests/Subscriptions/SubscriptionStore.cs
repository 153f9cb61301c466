using System.Runtime.CompilerServices;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Digests.Subscriptions;

/// <summary>The subscriptions. Each is one row, and of two writers one loses.</summary>
public sealed class SubscriptionStore(ITableStore tables)
{
    /// <summary>A subscription; null where there is none.</summary>
    public async Task<Subscription?> GetAsync(SubscriptionId id, CancellationToken cancellationToken) =>
        await tables.GetAsync(TableNames.Subscriptions, SubscriptionRows.Partition, id.Value, cancellationToken) is { } row ? SubscriptionRows.Read(row) : null;

    /// <summary>The subscriptions in order of their ids.</summary>
    /// <param name="after">The one after which to begin; null for the first.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async IAsyncEnumerable<Subscription> ListAsync(SubscriptionId? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var range = after is { } id ? RowRange.After(id.Value) : RowRange.All;
        await foreach (var row in tables.QueryAsync(TableNames.Subscriptions, SubscriptionRows.Partition, range, cancellationToken))
            yield return SubscriptionRows.Read(row);
    }

    /// <summary>Stores a new subscription.</summary>
    /// <returns>As stored; null where there is one of this id.</returns>
    public Task<Subscription?> TryAddAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return TryWriteAsync(subscription, new TableWrite.Insert(SubscriptionRows.Of(subscription)), cancellationToken);
    }

    /// <summary>Stores what became of a subscription that was read before.</summary>
    /// <returns>As stored; null where another writer was faster, or it was deleted.</returns>
    /// <exception cref="ArgumentException">It was never stored.</exception>
    public Task<Subscription?> TryMoveAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        var etag = subscription.RowETag ?? throw new ArgumentException("The subscription was never stored.", nameof(subscription));
        return TryWriteAsync(subscription, new TableWrite.Replace(SubscriptionRows.Of(subscription), etag), cancellationToken);
    }

    /// <summary>Takes a subscription away; its deliveries stay, for whoever asks what was sent.</summary>
    public async Task DeleteAsync(SubscriptionId id, CancellationToken cancellationToken)
    {
        var nothing = new TableRow(SubscriptionRows.Partition, id.Value, new Dictionary<string, object>(StringComparer.Ordinal));
        _ = await tables.SubmitAsync(TableNames.Subscriptions, SubscriptionRows.Partition, [new TableWrite.Delete(nothing)], cancellationToken);
    }

    private async Task<Subscription?> TryWriteAsync(Subscription subscription, TableWrite write, CancellationToken cancellationToken)
    {
        var outcome = await tables.SubmitAsync(TableNames.Subscriptions, SubscriptionRows.Partition, [write], cancellationToken);
        return outcome is BatchOutcome.Applied applied ? subscription with { RowETag = applied.ETags[0] } : null;
    }
}
