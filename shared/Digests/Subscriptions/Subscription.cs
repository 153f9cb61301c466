using System.Text.Json.Serialization;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Digests.Subscriptions;

/// <summary>Who is told what, how and when, and how far they were told. One row of table <c>subscriptions</c>, moved by ETag.</summary>
public sealed record Subscription
{
    public const int DefaultMaximumChanges = 200;

    public required SubscriptionId Id { get; init; }

    /// <summary>Where digests are sent: checked when it was set, and at each sending again.</summary>
    public required Uri Address { get; init; }

    public DigestFormat Format { get; init; } = DigestFormat.Standard;

    public SubscriptionFilter Filter { get; init; } = SubscriptionFilter.Everything;

    public Cadence Cadence { get; init; } = new Cadence.Immediate();

    public EmptyDigests Empty { get; init; } = EmptyDigests.Skip;

    /// <summary>How many changes a digest lists at most; the rest can be read under its continuation link.</summary>
    public int MaximumChanges { get; init; } = DefaultMaximumChanges;

    public string? Description { get; init; }

    public SubscriptionState State { get; init; } = SubscriptionState.Active;

    /// <summary>Why it is paused or ended, in one sentence for the owner; null while it is active.</summary>
    public string? Reason { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When its owner changed it last.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>The secrets that sign: the current one first, then those whose time runs out.</summary>
    public IReadOnlyList<SubscriptionSecret> Secrets { get; init; } = [];

    /// <summary>The pair of keys that sign for receivers who verify by a public key; null where none was asked for.</summary>
    public SubscriptionKeyPair? KeyPair { get; init; }

    /// <summary>How far it was told, journal by journal: the place after which its next digest begins. A journal that is not in it began after
    /// the subscription, and is told from its first change.</summary>
    public required IReadOnlyDictionary<string, JournalPosition> Cursor { get; init; }

    /// <summary>The number of the digest built last; 0 before the first.</summary>
    public int Sequence { get; init; }

    /// <summary>The id of the digest built last; null before the first.</summary>
    public string? LastDigestId { get; init; }

    public OutstandingDigest? Outstanding { get; init; }

    /// <summary>When the next digest is due by the cadence; a digest is built at the first run after it.</summary>
    public required DateTimeOffset DueAt { get; init; }

    public DateTimeOffset? LastDelivered { get; init; }

    /// <summary>Attempts that failed since the last delivery.</summary>
    public int ConsecutiveFailures { get; init; }

    /// <summary>Why the last attempt failed; null after a delivery.</summary>
    public string? LastError { get; init; }

    /// <summary>The row's version as read; null where it was never stored.</summary>
    [JsonIgnore]
    public string? RowETag { get; init; }

    /// <summary>Active again: a digest that waits, given up or not, is sent at once, with all its attempts before it.</summary>
    public Subscription Resumed(DateTimeOffset now) => this with
    {
        State = SubscriptionState.Active,
        Reason = null,
        ConsecutiveFailures = 0,
        Outstanding = Outstanding is { } waiting ? waiting with { Attempts = 0, DueAt = now } : null,
    };
}
