using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>The values of one source over a graph's periods.</summary>
/// <param name="Code">The code.</param>
/// <param name="Source">Who publishes it.</param>
/// <param name="Vintage">The vintage.</param>
/// <param name="Licence">The terms under which it is published.</param>
/// <param name="Values">Of every period, in the study's unit; null where there is none.</param>
public sealed record DrawnLine(
    IndicatorCode Code, string Source, string? Vintage, string Licence, IReadOnlyList<DrawnValue> Values);
