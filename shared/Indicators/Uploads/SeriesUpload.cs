using SanctionsTracker.Designations;

namespace SanctionsTracker.Indicators.Uploads;

/// <summary>What is said of a series that is handed in.</summary>
/// <param name="Country">Whose series it is.</param>
/// <param name="Code">Its code, the owner's to choose.</param>
/// <param name="Format">The format of what is handed in.</param>
public sealed record SeriesUpload(CountryCode Country, IndicatorCode Code, TableFormat Format)
{
    /// <summary>Its name for people; null to keep that of the series held or, of a new one, to take its code.</summary>
    public string? Name { get; init; }

    /// <summary>The unit of its values; null to keep that of the series held.</summary>
    public string? Unit { get; init; }

    /// <summary>Who made it; null to keep that of the series held.</summary>
    public string? Source { get; init; }

    /// <summary>The terms under which it may be used; null to keep those of the series held.</summary>
    public string? Licence { get; init; }

    public SeriesLayout Layout { get; init; } = new();

    /// <summary>Whether rows that cannot be read are left out; else they are reason to refuse it all.</summary>
    public bool SkipBadRows { get; init; }
}
