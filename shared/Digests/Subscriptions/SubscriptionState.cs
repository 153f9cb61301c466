namespace SanctionsTracker.Digests.Subscriptions;

/// <summary>Whether a subscription is served. Written in lower case.</summary>
public enum SubscriptionState
{
    Active,

    /// <summary>By its owner, or since a digest was given up; its changes wait.</summary>
    Paused,

    /// <summary>The receiver said that it is gone for good (410): nothing is sent any more.</summary>
    Ended,
}
