namespace SanctionsTracker.Lineup;

/// <summary>An arithmetic mean, with how much it stands on.</summary>
/// <param name="Mean">In the unit of the values; null where there are none.</param>
/// <param name="N">How many values there are; gaps are none.</param>
public sealed record LineupMean(double? Mean, int N)
{
    public static LineupMean Of(IEnumerable<double?> values)
    {
        var (sum, n) = (0d, 0);
        foreach (var value in values)
        {
            if (value is not { } known) continue;
            sum += known;
            n++;
        }

        return new(n == 0 ? null : sum / n, n);
    }
}
