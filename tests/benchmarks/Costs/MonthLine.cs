namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>A line of the bill.</summary>
internal sealed record MonthLine(string What, double Amount, double Free, double Dollars);
