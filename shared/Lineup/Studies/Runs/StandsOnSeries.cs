using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>A series that a study looks at.</summary>
/// <param name="Series">The study's series that it can stand for.</param>
/// <param name="Country">Whose series it is.</param>
/// <param name="Code">Its code.</param>
/// <param name="Source">Who publishes it; null where it is not held.</param>
/// <param name="Licence">The terms under which it is published; null likewise.</param>
/// <param name="Vintage">Its newest vintage; null likewise.</param>
/// <param name="Sha256">Its newest answer in the archive, or the study's file that brings it along; null likewise.</param>
public sealed record StandsOnSeries(
    string Series, CountryCode Country, IndicatorCode Code, string? Source, string? Licence, string? Vintage, string? Sha256);
