namespace SanctionsTracker.Designations;

/// <summary>How much of a date its publisher gave.</summary>
public enum DatePrecision
{
    Year,
    Month,
    Day,
}
