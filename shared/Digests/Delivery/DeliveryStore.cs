using System.Runtime.CompilerServices;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Digests.Delivery;

/// <summary>The digests that were built, and every attempt to deliver them.</summary>
public sealed class DeliveryStore(ITableStore tables)
{
    /// <summary>Keeps a digest before it is sent first. Where one of its number was kept before, by a run that broke off, that one counts.</summary>
    /// <returns>The digest that counts.</returns>
    public async Task<StoredDigest> KeepAsync(SubscriptionId subscription, StoredDigest digest, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(digest);
        var insert = new TableWrite.Insert(DeliveryRows.Of(subscription, digest));
        return await tables.SubmitAsync(TableNames.Deliveries, subscription.Value, [insert], cancellationToken) is BatchOutcome.Applied
            ? digest
            : await GetAsync(subscription, digest.Digest.Sequence, cancellationToken)
                ?? throw new InvalidOperationException($"The store has no digest {digest.Digest.Sequence} of {subscription}, and does not take it.");
    }

    /// <summary>A digest; null where there is none of this number.</summary>
    public async Task<StoredDigest?> GetAsync(SubscriptionId subscription, int sequence, CancellationToken cancellationToken) =>
        await tables.GetAsync(TableNames.Deliveries, subscription.Value, DeliveryRows.Digest(sequence), cancellationToken) is { } row
            ? DeliveryRows.DigestOf(row)
            : null;

    /// <summary>Adds an attempt to the log.</summary>
    public async Task AddAsync(SubscriptionId subscription, DeliveryAttempt attempt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        _ = await tables.SubmitAsync(
            TableNames.Deliveries, subscription.Value, [new TableWrite.Put(DeliveryRows.Of(subscription, attempt))], cancellationToken);
    }

    /// <summary>The digests of a subscription with their attempts, in order of their numbers; the tests first, under number 0 and without a
    /// digest.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="after">The number after which to begin; -1 for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async IAsyncEnumerable<DeliveryLog> ReadAsync(SubscriptionId subscription, int after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        DeliveryLog? open = null;
        await foreach (var row in tables.QueryAsync(TableNames.Deliveries, subscription.Value, DeliveryRows.After(after), cancellationToken))
        {
            if (DeliveryRows.IsDigest(row))
            {
                if (open is not null) yield return open;
                var digest = DeliveryRows.DigestOf(row);
                open = new(digest.Digest.Sequence, digest, []);
                continue;
            }

            var attempt = DeliveryRows.AttemptOf(row);
            open ??= new(attempt.Sequence, Digest: null, []);
            open = open with { Attempts = [.. open.Attempts, attempt] };
        }

        if (open is not null) yield return open;
    }
}
