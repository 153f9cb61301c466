namespace SanctionsTracker.Lineup;

/// <summary>Whether counts are of each period or run on. Written in lower case.</summary>
public enum LineupMode
{
    /// <summary>What happened in the period.</summary>
    Period,

    /// <summary>All that happened from the beginning of what is known to the end of the period, and who is listed at its end.</summary>
    Cumulative,
}
