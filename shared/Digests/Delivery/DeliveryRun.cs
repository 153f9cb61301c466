using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SanctionsTracker.Digests.Sending;
using SanctionsTracker.Digests.Subscriptions;

namespace SanctionsTracker.Digests.Delivery;

/// <summary>Sends the digests that are due. An attempt is claimed before it is made, by moving the subscription's row to the time of the next: of two
/// processes one makes it, and what a process that dies has claimed is sent again when that time comes.</summary>
public sealed partial class DeliveryRun(
    SubscriptionStore subscriptions,
    DeliveryStore deliveries,
    DigestSender sender,
    DeliveryMetrics metrics,
    IOptions<DigestsOptions> options,
    TimeProvider time,
    ILogger<DeliveryRun> logger)
{
    // What is due so soon is waited for: the next run may come a minute later.
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(10);

    /// <returns>How many digests were delivered.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var due = await subscriptions.ToSendAsync(time.GetUtcNow(), cancellationToken).ToListAsync(cancellationToken);
        if (due.Count == 0) return 0;

        var again = new ConcurrentBag<Subscription>();
        // Receivers that answered last time come first: those that are dead use up their time after them.
        var delivered = await DeliverAsync([.. due.OrderBy(one => one.ConsecutiveFailures)], again, cancellationToken);
        if (again.IsEmpty) return delivered;

        var wait = again.Max(one => one.Outstanding!.DueAt) - time.GetUtcNow();
        if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancellationToken);
        return delivered + await DeliverAsync([.. again.OrderBy(one => one.Id)], again: null, cancellationToken);
    }

    private async Task<int> DeliverAsync(IReadOnlyList<Subscription> due, ConcurrentBag<Subscription>? again, CancellationToken cancellationToken)
    {
        var delivered = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Value.Concurrency, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(due, parallel, async (subscription, token) =>
        {
            var (outcome, after) = await DeliverAsync(subscription, token);
            if (outcome == SendOutcome.Delivered) Interlocked.Increment(ref delivered);
            if (after is not null && IsToSendAgain(after)) again?.Add(after);
        });
        return delivered;
    }

    private bool IsToSendAgain(Subscription after) =>
        after is { State: SubscriptionState.Active, Outstanding: { Attempts: 1 } outstanding } && outstanding.DueAt <= time.GetUtcNow() + AtOnce;

    private async Task<(SendOutcome? Outcome, Subscription? After)> DeliverAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        if (await ClaimAsync(subscription, cancellationToken) is not { Outstanding: { } outstanding } claimed) return (null, null);
        if (await deliveries.GetAsync(claimed.Id, outstanding.Sequence, cancellationToken) is not { } digest)
            throw new InvalidOperationException($"The store lost digest {outstanding.Sequence} of {claimed.Id}.");

        var result = await sender.SendAsync(claimed, digest.Digest, digest.Format, cancellationToken);
        metrics.Attempted(result);
        if (result.Outcome == SendOutcome.Delivered) metrics.Delivered(claimed.Cadence, digest.Digest, result);
        await deliveries.AddAsync(claimed.Id, DeliveryAttempt.Of(digest.Digest, DeliveryCause.Schedule, outstanding.Attempts, result), cancellationToken);
        var after = await subscriptions.ChangeAsync(claimed.Id, held => After(held, outstanding, result), cancellationToken);
        if (after is not null) Tell(after, result);
        return (result.Outcome, after);
    }

    private Task<Subscription?> ClaimAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        var outstanding = subscription.Outstanding!;
        var attempts = outstanding.Attempts + 1;
        var next = DeliverySchedule.NextAfter(attempts, time.GetUtcNow(), Random.Shared.NextDouble());
        return subscriptions.TryMoveAsync(subscription with { Outstanding = outstanding with { Attempts = attempts, DueAt = next } }, cancellationToken);
    }

    // What the owner did meanwhile stands; the outcome belongs to the digest that was sent, and to no other.
    private Subscription? After(Subscription held, OutstandingDigest sent, SendResult result)
    {
        if (held.Outstanding?.Id != sent.Id) return null;
        return result.Outcome switch
        {
            SendOutcome.Delivered => held with { Outstanding = null, LastDelivered = result.At, ConsecutiveFailures = 0, LastError = null },
            SendOutcome.Gone => Failed(held, result) with { State = SubscriptionState.Ended, Reason = result.Error },
            _ when sent.Attempts >= DeliverySchedule.Attempts => Failed(held, result) with
            {
                State = SubscriptionState.Paused,
                Reason = string.Create(
                    CultureInfo.InvariantCulture,
                    $"Digest {sent.Sequence} was given up after {sent.Attempts} attempts; resuming sends it again. The last: {result.Error}"),
            },
            _ => Failed(held, result) with
            {
                Outstanding = held.Outstanding with { DueAt = DeliverySchedule.Obeying(held.Outstanding.DueAt, result.RetryAfter, time.GetUtcNow()) },
            },
        };
    }

    private static Subscription Failed(Subscription held, SendResult result) =>
        held with { ConsecutiveFailures = held.ConsecutiveFailures + 1, LastError = result.Error };

    private void Tell(Subscription after, SendResult result)
    {
        if (after.State == SubscriptionState.Active || result.Outcome == SendOutcome.Delivered) return;
        metrics.Stopped(after.State);
        LogStopped(after.Id, after.State, after.Reason);
    }

    [LoggerMessage(LogLevel.Error, "The subscription {Id} is {State}: {Reason}")]
    private partial void LogStopped(SubscriptionId id, SubscriptionState state, string? reason);
}
