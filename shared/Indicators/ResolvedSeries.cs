namespace SanctionsTracker.Indicators;

/// <summary>What a code stands for in a country.</summary>
/// <param name="Code">The code that was asked for.</param>
/// <param name="Series">The series, under its own code; null where none is held.</param>
/// <param name="Chosen">Which was chosen, where the code is a friendly one and any is held; else null.</param>
public sealed record ResolvedSeries(IndicatorCode Code, IndicatorSeries? Series, ChosenSeries? Chosen = null)
{
    /// <summary>What is measured; null where nobody knows the code.</summary>
    public Indicator? Indicator => Series?.Facts.Indicator ?? IndicatorCatalogue.Find(Code.Value);
}
