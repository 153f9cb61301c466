namespace SanctionsTracker.Indicators;

/// <summary>A series that is computed from others of the same country, whenever it is read.</summary>
/// <param name="Indicator">What it measures. Source and licence are those of the parts, and come with them.</param>
/// <param name="Formula">How a value comes about, in the parts' codes.</param>
/// <param name="Parts">The series that it needs.</param>
/// <param name="Compute">The value from the parts' values of one period, in their order.</param>
public sealed record DerivedIndicator(
    Indicator Indicator, string Formula, IReadOnlyList<IndicatorCode> Parts, Func<IReadOnlyList<double>, double> Compute);
