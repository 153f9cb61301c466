namespace SanctionsTracker.Ingestion;

/// <summary>How a source fares, in one word. Written in lower case over HTTP.</summary>
public enum SourceStatus
{
    /// <summary>The last refresh went well, not long ago.</summary>
    Ok,

    /// <summary>Nothing failed, but the last success is too long ago: the timer does not run, or not often enough.</summary>
    Stale,

    /// <summary>The last refresh failed; the last good data stands.</summary>
    Failing,

    /// <summary>The newest snapshot waits for the owner.</summary>
    Held,

    /// <summary>It was never refreshed.</summary>
    Never,
}
