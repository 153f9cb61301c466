using System.Text.Json.Serialization;
using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Digests.Subscriptions.Orders;

namespace SanctionsTracker.Functions.Api.Shapes.Subscriptions;

/// <summary>A subscription and how it fares. What its owner set has the names under which it is set.</summary>
/// <param name="Id">The subscription.</param>
/// <param name="Url">Where digests are sent.</param>
/// <param name="Format">How they are written.</param>
/// <param name="Filters">Which changes they tell.</param>
/// <param name="Cadence">How often.</param>
/// <param name="Empty">What happens when nothing changed.</param>
/// <param name="MaximumChanges">How many changes a digest lists at most.</param>
/// <param name="Description">The owner's words about it.</param>
/// <param name="State">Whether it is served.</param>
/// <param name="Reason">Why it is paused or ended; null while it is active.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ChangedAt">When its owner changed it last.</param>
/// <param name="DueAt">When the next digest is due by the cadence.</param>
/// <param name="Told">How far it was told, in words, by journal; one that is not here is told from its first change.</param>
/// <param name="Sequence">The number of the digest built last; 0 before the first.</param>
/// <param name="LastDigestId">The id of the digest built last.</param>
/// <param name="Outstanding">The digest that is not delivered yet; the next is built after it.</param>
/// <param name="LastDelivered">When a digest was delivered last.</param>
/// <param name="ConsecutiveFailures">Attempts that failed since then.</param>
/// <param name="LastError">Why the last attempt failed; null after a delivery.</param>
/// <param name="Secrets">When the secrets that sign were made, the current one first; the secrets themselves are not shown again.</param>
/// <param name="PublicKey">What receivers verify <c>v1a</c> signatures with; null where none was asked for.</param>
public sealed record SubscriptionShape(
    SubscriptionId Id,
    string Url,
    DigestFormat Format,
    SubscriptionFilter Filters,
    CadenceShape Cadence,
    EmptyDigests Empty,
    int MaximumChanges,
    string? Description,
    SubscriptionState State,
    string? Reason,
    DateTimeOffset CreatedAt,
    DateTimeOffset ChangedAt,
    DateTimeOffset DueAt,
    IReadOnlyDictionary<string, string> Told,
    int Sequence,
    string? LastDigestId,
    OutstandingDigest? Outstanding,
    DateTimeOffset? LastDelivered,
    int ConsecutiveFailures,
    string? LastError,
    IReadOnlyList<SecretTimes> Secrets,
    string? PublicKey)
{
    /// <summary>The secret that was made by this request, <c>whsec_…</c>; else left out of the answer.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Secret { get; init; }

    public static SubscriptionShape Of(OrderOutcome.Done done) => Of(done.Subscription) with { Secret = done.Secret };

    public static SubscriptionShape Of(Subscription held) => new(
        held.Id,
        held.Address.OriginalString,
        held.Format,
        held.Filter,
        CadenceShape.Of(held.Cadence),
        held.Empty,
        held.MaximumChanges,
        held.Description,
        held.State,
        held.Reason,
        held.CreatedAt,
        held.ChangedAt,
        held.DueAt,
        ToldWords.Of(held.Cursor),
        held.Sequence,
        held.LastDigestId,
        held.Outstanding,
        held.LastDelivered,
        held.ConsecutiveFailures,
        held.LastError,
        [.. held.Secrets.Select(SecretTimes.Of)],
        held.KeyPair?.PublicKey);

    // A record prints what it has.
    public override string ToString() => $"{nameof(SubscriptionShape)} {Id}";
}
