namespace SanctionsTracker.Designations.Catalogues;

/// <summary>What a version did to its record. Written in lower case.</summary>
public enum VersionKind
{
    Added,
    Amended,
    Removed,

    /// <summary>Back on the list after a removal.</summary>
    Relisted,

    /// <summary>The same content by a new mapper: no change by the publisher.</summary>
    Reread,

    /// <summary>Content of an older snapshot, learned later.</summary>
    Backfilled,
}
