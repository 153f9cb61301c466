namespace SanctionsTracker.Indicators;

/// <summary>A series as its publisher gives it at one time, complete.</summary>
/// <param name="UpdatedOn">The publisher's date of the last update.</param>
/// <param name="Values">By period; null is a gap, not zero.</param>
public sealed record PublishedSeries(DateOnly UpdatedOn, IReadOnlyDictionary<IndicatorPeriod, double?> Values);
