using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Receivers;
using SanctionsTracker.Digests.Sending;
using SanctionsTracker.Digests.Signing;

namespace SanctionsTracker.Digests.Subscriptions.Orders;

/// <summary>Makes and changes subscriptions as their owner orders. An address is checked before it is kept, and a receiver of CloudEvents
/// asked.</summary>
public sealed class SubscriptionDesk(
    SubscriptionStore subscriptions,
    DigestReader reader,
    ReceiverGuard guard,
    WebhookHandshake handshake,
    SecretProtection protection,
    PublicPlace place,
    TimeProvider time)
{
    // Each signs every delivery, in a header.
    private const int MostFormer = 4;

    /// <summary>Makes a subscription as it was read, or tells everything that is wrong with it, its address included.</summary>
    public async Task<OrderOutcome> CreateAsync(ReadOrder read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(read);
        return read.Faults.Count == 0 ? await CreateAsync(read.Order, cancellationToken) : await RefuseAsync(read, cancellationToken);
    }

    /// <summary>Makes a subscription. What changed before is not told.</summary>
    public async Task<OrderOutcome> CreateAsync(SubscriptionOrder order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (order.Url is null) return new OrderOutcome.Refused(["'url' is missing: say where digests are sent (https://…)."]);
        var (id, now) = (SubscriptionId.New(), time.GetUtcNow());
        var (secret, cadence) = (SigningSecret.Create().Reveal(), order.Cadence ?? new Cadence.Immediate());
        var draft = With(
            new()
            {
                Id = id,
                Address = new Uri("about:blank"),
                CreatedAt = now,
                ChangedAt = now,
                DueAt = cadence.NextAfter(now),
                Secrets = [new(protection.Protect(secret, id.Value), now, ExpiresAt: null)],
                Cursor = DigestMaterial.EndOf(await reader.NowAsync(cancellationToken)),
            },
            order,
            now);
        var check = await CheckAsync(draft, order.Url, cancellationToken);
        if (check.Checked is not { } subscription) return check.Refusal!;
        return await subscriptions.TryAddAsync(subscription, cancellationToken) is { } stored
            ? new OrderOutcome.Done(stored) { Secret = secret }
            : throw new InvalidOperationException($"There is a subscription {id} already, by a chance of one in 10^29.");
    }

    /// <summary>Changes a subscription as it was read, or tells everything that is wrong with it, its address included.</summary>
    public async Task<OrderOutcome> ChangeAsync(SubscriptionId id, ReadOrder read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(read);
        return read.Faults.Count == 0 ? await ChangeAsync(id, read.Order, cancellationToken) : await RefuseAsync(read, cancellationToken);
    }

    /// <summary>Changes what the order names, and nothing else.</summary>
    public async Task<OrderOutcome> ChangeAsync(SubscriptionId id, SubscriptionOrder order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (await subscriptions.GetAsync(id, cancellationToken) is not { } held) return new OrderOutcome.Absent();
        var now = time.GetUtcNow();
        var checkedAddress = held.Address;
        if (order.Url is not null || order.Format is DigestFormat.CloudEvents)
        {
            var check = await CheckAsync(With(held, order, now), order.Url ?? held.Address.OriginalString, cancellationToken);
            if (check.Checked is not { } accepted) return check.Refusal!;
            checkedAddress = accepted.Address;
        }

        // The new address counts from the next attempt on; a digest that waits goes there.
        return await subscriptions.ChangeAsync(id, one => With(one, order, now) with { Address = checkedAddress }, cancellationToken) is { } stored
            ? new OrderOutcome.Done(stored)
            : new OrderOutcome.Absent();
    }

    /// <summary>Stops sending until it is resumed; what changes meanwhile waits.</summary>
    public Task<OrderOutcome> PauseAsync(SubscriptionId id, CancellationToken cancellationToken) =>
        ChangeAsync(id, new SubscriptionOrder { Paused = true }, cancellationToken);

    /// <summary>Goes on: a digest that waits is sent first, with all its attempts before it.</summary>
    public Task<OrderOutcome> ResumeAsync(SubscriptionId id, CancellationToken cancellationToken) =>
        ChangeAsync(id, new SubscriptionOrder { Paused = false }, cancellationToken);

    /// <summary>Makes a new secret. The one before signs beside it for a while, so that receivers can change over.</summary>
    public async Task<OrderOutcome> RotateAsync(SubscriptionId id, TimeSpan overlap, CancellationToken cancellationToken)
    {
        var (secret, now) = (SigningSecret.Create().Reveal(), time.GetUtcNow());
        var made = new SubscriptionSecret(protection.Protect(secret, id.Value), now, ExpiresAt: null);
        return await subscriptions.ChangeAsync(id, held => held with { ChangedAt = now, Secrets = [made, .. Expiring(held.Secrets, now + overlap, now)] }, cancellationToken) is { } stored
            ? new OrderOutcome.Done(stored) { Secret = secret }
            : new OrderOutcome.Absent();
    }

    /// <summary>Takes a subscription away; false where there is none.</summary>
    public async Task<bool> DeleteAsync(SubscriptionId id, CancellationToken cancellationToken)
    {
        if (await subscriptions.GetAsync(id, cancellationToken) is null) return false;
        await subscriptions.DeleteAsync(id, cancellationToken);
        return true;
    }

    private async Task<OrderOutcome> RefuseAsync(ReadOrder read, CancellationToken cancellationToken) =>
        read.Order.Url is { } url && await guard.CheckAsync(url, cancellationToken) is CheckedAddress.Refused refused
            ? new OrderOutcome.Refused([.. read.Faults, Unusable(refused)])
            : new OrderOutcome.Refused(read.Faults);

    private static string Unusable(CheckedAddress.Refused refused) => $"'url' cannot be used: {refused.Reason}";

    private static IEnumerable<SubscriptionSecret> Expiring(IReadOnlyList<SubscriptionSecret> secrets, DateTimeOffset end, DateTimeOffset now) => secrets
        .Select(secret => secret with { ExpiresAt = secret.ExpiresAt is { } earlier && earlier < end ? earlier : end })
        .Where(secret => secret.ExpiresAt > now)
        .Take(MostFormer);

    private async Task<(Subscription? Checked, OrderOutcome? Refusal)> CheckAsync(Subscription draft, string url, CancellationToken cancellationToken)
    {
        switch (await guard.CheckAsync(url, cancellationToken))
        {
            case CheckedAddress.Accepted { Address.Uri: var address }:
                if (draft.Format != DigestFormat.CloudEvents) return (draft with { Address = address }, null);
                var asked = await handshake.AskAsync(address.OriginalString, place.Host, callback: null, cancellationToken);
                return asked.Outcome == HandshakeOutcome.Granted
                    ? (draft with { Address = address }, null)
                    : (null, new OrderOutcome.Refused([$"'url' was asked whether it takes CloudEvents, and did not say so: {asked.Error}"]));
            case CheckedAddress.Refused refused:
                return (null, new OrderOutcome.Refused([Unusable(refused)]));
            default:
                throw new InvalidOperationException("A check accepts or refuses.");
        }
    }

    private Subscription With(Subscription held, SubscriptionOrder order, DateTimeOffset now)
    {
        var changed = held with
        {
            Format = order.Format ?? held.Format,
            Filter = order.Filter?.On(held.Filter) ?? held.Filter,
            Cadence = order.Cadence ?? held.Cadence,
            DueAt = order.Cadence is { } cadence && cadence != held.Cadence ? cadence.NextAfter(now) : held.DueAt,
            Empty = order.Empty ?? held.Empty,
            MaximumChanges = order.MaximumChanges ?? held.MaximumChanges,
            Description = order.Description is { } description ? (description.Length == 0 ? null : description) : held.Description,
            KeyPair = order.KeyPair is { } pair ? (pair ? held.KeyPair ?? NewPair(held.Id) : null) : held.KeyPair,
            ChangedAt = now,
        };
        return order.Paused switch
        {
            true when held.State == SubscriptionState.Active => changed with { State = SubscriptionState.Paused, Reason = "Its owner paused it." },
            false when held.State != SubscriptionState.Active => changed.Resumed(now),
            _ => changed,
        };
    }

    private SubscriptionKeyPair NewPair(SubscriptionId id)
    {
        var pair = SigningKeyPair.Create();
        return new(pair.PublicKey, protection.Protect(pair.Reveal(), id.Value));
    }
}
