namespace SanctionsTracker.Designations;

/// <summary>What a publisher did to a record. Written in lower case.</summary>
public enum ListChangeKind
{
    Added,
    Amended,
    Removed,

    /// <summary>Back on the list after a removal.</summary>
    Relisted,

    /// <summary>Not the publisher's doing: the owner released a held snapshot, whose changes follow.</summary>
    Released,

    /// <summary>Not a publisher's doing either: the data changed what a study comes to.</summary>
    VerdictChanged,

    /// <summary>A publisher of an indicator gave out new or revised values: a new vintage of a series that was held.</summary>
    ValuesReleased,
}
