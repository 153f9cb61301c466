namespace SanctionsTracker.Designations.Catalogues;

/// <summary>Why a commit was made. Written in lower case. Only <see cref="Sync"/> and <see cref="Release"/> announce changes.</summary>
public enum CommitKind
{
    /// <summary>The first snapshot of a list.</summary>
    Baseline,

    /// <summary>The publisher's newest snapshot.</summary>
    Sync,

    /// <summary>A known snapshot once more, by a new mapper or because the owner asked for it.</summary>
    Reread,

    /// <summary>A dated snapshot that the owner brought.</summary>
    Backfill,

    /// <summary>A snapshot that was held and that the owner released.</summary>
    Release,
}
