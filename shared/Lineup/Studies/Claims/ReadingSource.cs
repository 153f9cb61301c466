using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>Where the values of a reading come from.</summary>
/// <param name="Series">The study's series.</param>
/// <param name="Code">The code of the series that stood for it.</param>
/// <param name="Source">Who publishes it.</param>
/// <param name="Vintage">The vintage: of a series that is held its date and number, of figures that the study brings along as it writes it.</param>
public sealed record ReadingSource(string Series, IndicatorCode Code, string Source, string? Vintage);
