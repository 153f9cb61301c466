namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>Adjusts p-values for their number, so that one chance find among many tests is not taken for one.</summary>
/// <remarks>Holm, S. (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6: 65-70. The i-th
/// smallest of m is multiplied by m − i + 1; none is smaller than those before it, none larger than 1.</remarks>
public static class Holm
{
    /// <param name="p">The p-values; null stays null and does not count.</param>
    public static IReadOnlyList<double?> Adjust(IReadOnlyList<double?> p)
    {
        ArgumentNullException.ThrowIfNull(p);
        var adjusted = new double?[p.Count];
        int[] order = [.. Enumerable.Range(0, p.Count).Where(at => p[at] is not null).OrderBy(at => p[at])];
        var largest = 0.0;
        for (var rank = 0; rank < order.Length; rank++)
        {
            largest = Math.Max(largest, Math.Min(1, (order.Length - rank) * p[order[rank]]!.Value));
            adjusted[order[rank]] = largest;
        }

        return adjusted;
    }
}
