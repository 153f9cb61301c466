using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Sources.Series;

/// <summary>A series to fetch and keep.</summary>
/// <param name="Country">Whose series it is.</param>
/// <param name="Indicator">What it measures, and under which code it is kept.</param>
/// <param name="Address">Where its first page is.</param>
public sealed record WantedSeries(CountryCode Country, Indicator Indicator, Uri Address)
{
    public override string ToString() => $"{Country}/{Indicator.Code}";
}
