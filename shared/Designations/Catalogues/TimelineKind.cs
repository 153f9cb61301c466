namespace SanctionsTracker.Designations.Catalogues;

/// <summary>What a timeline event of a list tells.</summary>
public enum TimelineKind
{
    /// <summary>A period of listing begins.</summary>
    Designation,

    /// <summary>A period of listing ends.</summary>
    Removal,
}
