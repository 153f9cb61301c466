namespace SanctionsTracker.Digests;

/// <summary>What a subscriber is told at once: the changes since the digest before, in the order of the journals. The same digest always has the
/// same id and content, however often it is sent.</summary>
public sealed record Digest
{
    /// <summary><c>dig_</c> and letters and digits: constant over every attempt.</summary>
    public required string Id { get; init; }

    public required string SubscriptionId { get; init; }

    /// <summary>1 for the subscription's first; without gaps.</summary>
    public required int Sequence { get; init; }

    /// <summary>The id of the digest before; null for the first.</summary>
    public string? PreviousId { get; init; }

    /// <summary>When it was built, in UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the first of its changes became known; null where it has none.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>When the last of its changes became known; null where it has none.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>How many changes it tells of, those left out of <see cref="Groups"/> for its size included.</summary>
    public required int Total { get; init; }

    /// <summary>The changes by kind: <c>added</c>, <c>removed</c> …</summary>
    public required IReadOnlyDictionary<string, int> Counts { get; init; }

    public IReadOnlyList<DigestGroup> Groups { get; init; } = [];

    /// <summary>Articles about the designations in it, or of the topics asked for; the newest first.</summary>
    public IReadOnlyList<DigestNews> News { get; init; } = [];

    public required DigestLinks Links { get; init; }

    /// <summary>Whether it was asked for as a test: its content is an example.</summary>
    public bool Test { get; init; }
}
