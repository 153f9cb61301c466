using SanctionsTracker.Designations;

namespace SanctionsTracker.Indicators;

/// <summary>A series as it was stored at one time.</summary>
/// <param name="Country">Whose series it is.</param>
/// <param name="Code">Its code.</param>
/// <param name="RowETag">The version of its row, which moves with every change of the series.</param>
public sealed record SeriesVersion(CountryCode Country, IndicatorCode Code, string RowETag);
