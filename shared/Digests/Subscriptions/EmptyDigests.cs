namespace SanctionsTracker.Digests.Subscriptions;

/// <summary>What happens when a digest is due and nothing changed. Written in lower case.</summary>
public enum EmptyDigests
{
    /// <summary>Nothing is sent.</summary>
    Skip,

    /// <summary>A digest without changes is sent, so that its receiver knows that all is well. Of an immediate cadence none is.</summary>
    Send,
}
