namespace SanctionsTracker.Ingestion;

/// <summary>How a refresh ended. Written in lower case.</summary>
public enum RefreshResult
{
    /// <summary>The publisher has nothing new.</summary>
    Unchanged,

    /// <summary>The first good version is in: nothing is announced.</summary>
    Baseline,

    /// <summary>Changes are in.</summary>
    Updated,

    /// <summary>The snapshot is outside the limits: nothing was applied.</summary>
    Held,

    /// <summary>Another process is refreshing this source.</summary>
    Busy,

    /// <summary>Nothing was applied; the last good data stands.</summary>
    Failed,

    /// <summary>Of a release: nothing is held.</summary>
    NothingHeld,

    /// <summary>Of a release: what is held is not what was to be released.</summary>
    Refused,
}
