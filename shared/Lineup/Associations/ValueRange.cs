namespace SanctionsTracker.Lineup.Associations;

/// <summary>From the lowest to the highest value; both are null where it cannot be computed.</summary>
public sealed record ValueRange(double? Low, double? High)
{
    public static ValueRange None { get; } = new(Low: null, High: null);
}
