namespace SanctionsTracker.Designations.Catalogues;

/// <summary>Why a commit was made. Written in lower case. Only <see cref="Sync"/> and <see cref="Release"/> announce changes.</summary>
public enum CommitKind
{
    /// <summary>The first snapshot of a list.</summary>
    Baseline,

    /// <summary>The publisher's newest snapshot.</summary>
    Sync,

    /// <summary>The newest snapshot once more, by a new mapper.</summary>
    Reread,

    /// <summary>A dated snapshot that the owner brought.</summary>
    Backfill,

    /// <summary>A snapshot that was held and that the owner released.</summary>
    Release,
}
