namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>What the data say of a claim. Written in snake_case.</summary>
public enum ClaimOutcome
{
    /// <summary>By every source and vintage that is held.</summary>
    Holds,

    /// <summary>By none.</summary>
    Differs,

    /// <summary>By some sources or vintages, and not by others.</summary>
    DependsOnTheSource,

    /// <summary>Nothing that is held tells.</summary>
    CannotBeChecked,
}
