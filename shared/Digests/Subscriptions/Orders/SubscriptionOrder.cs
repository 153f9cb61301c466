namespace SanctionsTracker.Digests.Subscriptions.Orders;

/// <summary>What an owner asks of a subscription, new or changed; what is null was not said.</summary>
public sealed record SubscriptionOrder
{
    /// <summary>The address as written; it is checked where it is used.</summary>
    public string? Url { get; init; }

    public DigestFormat? Format { get; init; }

    public FilterOrder? Filter { get; init; }

    public Cadence? Cadence { get; init; }

    public EmptyDigests? Empty { get; init; }

    public int? MaximumChanges { get; init; }

    /// <summary>Empty to take it away.</summary>
    public string? Description { get; init; }

    public bool? Paused { get; init; }

    /// <summary>Whether digests are signed by a pair of keys, too (<c>v1a</c>).</summary>
    public bool? KeyPair { get; init; }
}
