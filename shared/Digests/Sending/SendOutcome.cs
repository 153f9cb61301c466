namespace SanctionsTracker.Digests.Sending;

/// <summary>What an attempt came to. Written in lower case.</summary>
public enum SendOutcome
{
    /// <summary>Answered with 2xx, and nothing else.</summary>
    Delivered,

    /// <summary>Answered with 410: the receiver wants no more, ever.</summary>
    Gone,

    /// <summary>Anything else: to be tried again.</summary>
    Failed,
}
