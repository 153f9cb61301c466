namespace SanctionsTracker.Lineup;

/// <summary>How long the periods of a line-up are. Written in lower case.</summary>
public enum Interval
{
    Year,
    Quarter,
    Month,
}
