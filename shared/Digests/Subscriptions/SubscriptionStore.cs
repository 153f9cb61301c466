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

    /// <summary>The active ones for whom a digest is to be built: due, and not waiting for another.</summary>
    public IAsyncEnumerable<Subscription> ToBuildAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        ReadAsync(row => SubscriptionRows.IsToBuild(row, now), cancellationToken);

    /// <summary>The active ones whose digest is to be sent.</summary>
    public IAsyncEnumerable<Subscription> ToSendAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        ReadAsync(row => SubscriptionRows.IsToSend(row, now), cancellationToken);

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

    /// <summary>Changes a subscription, whoever else does so meanwhile: tried again on what another writer left.</summary>
    /// <param name="id">The subscription.</param>
    /// <param name="change">What becomes of it; null to leave it as it is.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>As stored; null where it is gone, or was left as it is.</returns>
    public async Task<Subscription?> ChangeAsync(SubscriptionId id, Func<Subscription, Subscription?> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        while (await GetAsync(id, cancellationToken) is { } held && change(held) is { } changed)
        {
            if (await TryMoveAsync(changed, cancellationToken) is { } stored) return stored;
        }

        return null;
    }

    /// <summary>Takes a subscription away; its deliveries stay, for whoever asks what was sent.</summary>
    public async Task DeleteAsync(SubscriptionId id, CancellationToken cancellationToken)
    {
        var nothing = new TableRow(SubscriptionRows.Partition, id.Value, new Dictionary<string, object>(StringComparer.Ordinal));
        _ = await tables.SubmitAsync(TableNames.Subscriptions, SubscriptionRows.Partition, [new TableWrite.Delete(nothing)], cancellationToken);
    }

    private async IAsyncEnumerable<Subscription> ReadAsync(Func<TableRow, bool> isAskedFor, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in tables.QueryAsync(TableNames.Subscriptions, SubscriptionRows.Partition, RowRange.All, cancellationToken))
            if (isAskedFor(row)) yield return SubscriptionRows.Read(row);
    }

    private async Task<Subscription?> TryWriteAsync(Subscription subscription, TableWrite write, CancellationToken cancellationToken)
    {
        var outcome = await tables.SubmitAsync(TableNames.Subscriptions, SubscriptionRows.Partition, [write], cancellationToken);
        return outcome is BatchOutcome.Applied applied ? subscription with { RowETag = applied.ETags[0] } : null;
    }
}
