namespace SanctionsTracker.Lineup.Associations;

/// <summary>What the numbers support. Never a cause, and never that there is no relation. Written in snake_case.</summary>
public enum Verdict
{
    /// <summary>Fewer than 8 pairs at lag 0, or a side that does not vary.</summary>
    NotEnoughData,

    /// <summary>Only a correlation of 0.8 or more could have been seen.</summary>
    CannotBeDecided,

    /// <summary>Nothing is supported; the statement says how small a correlation could have been seen.</summary>
    NoEvidence,

    /// <summary>Supported under the asked transform, but not by the rest of what evidence needs.</summary>
    Fragile,

    /// <summary>Supported under the asked transform and another, with one sign under all three, on a window of which the events' record covers
    /// most.</summary>
    Evidence,
}
