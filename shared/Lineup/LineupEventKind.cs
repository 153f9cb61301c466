namespace SanctionsTracker.Lineup;

/// <summary>What kind of event a line-up shows. Written in lower case.</summary>
public enum LineupEventKind
{
    Designation,
    Removal,

    /// <summary>An event of an own set.</summary>
    Incident,

    /// <summary>An article.</summary>
    News,
}
