namespace SanctionsTracker.Lineup.Associations;

/// <summary>What is done to each series, by itself, before they are compared. Written in lower case.</summary>
public enum Transform
{
    /// <summary>Levels, as they are.</summary>
    None,

    /// <summary>The change from the period before: v[t] − v[t−1]. The first period is lost, and missing is what lacks either value.</summary>
    Diff,

    /// <summary>What an ordinary least-squares line over the periods present, with intercept, leaves.</summary>
    Detrend,
}
