namespace SanctionsTracker.Lineup;

/// <summary>What a line-up counts. Written in lower case.</summary>
public enum LineupUnit
{
    /// <summary>Entries of lists: one target on three lists counts three times.</summary>
    Entries,

    /// <summary>Targets: one target counts once, however many lists name it.</summary>
    Targets,
}
