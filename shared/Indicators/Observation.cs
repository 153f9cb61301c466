namespace SanctionsTracker.Indicators;

/// <summary>The value of a series for a period, as a vintage has it.</summary>
/// <param name="Period">The period.</param>
/// <param name="Value">In the series' unit; null where the publisher has withdrawn the value.</param>
/// <param name="Vintage">The first vintage that has this value.</param>
/// <param name="Forecast">Whether the publisher forecast the value rather than measured it.</param>
public readonly record struct Observation(IndicatorPeriod Period, double? Value, Vintage Vintage, bool Forecast = false)
{
    /// <summary>Whether another vintage says nothing new of the period.</summary>
    internal bool Repeats(Observation earlier) => Nullable.Equals(Value, earlier.Value) && Forecast == earlier.Forecast;
}
