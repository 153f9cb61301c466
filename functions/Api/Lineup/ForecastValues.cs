namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>What becomes of values that their publisher forecast.</summary>
internal enum ForecastValues
{
    /// <summary>They are left out.</summary>
    Exclude,

    /// <summary>They stand among those that were measured.</summary>
    Include,
}
