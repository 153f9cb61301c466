namespace SanctionsTracker.Indicators;

/// <summary>Which series stands for a friendly code.</summary>
/// <param name="Code">The series' own code.</param>
/// <param name="Reason">Why it, and not those that come before it, in one sentence.</param>
public sealed record ChosenSeries(IndicatorCode Code, string Reason);
