namespace SanctionsTracker.Lineup.Associations;

/// <summary>A series for the Fourier transform: gaps inside are filled by a straight line between their neighbours, and gaps at an end, which
/// differences can have, with the nearest value.</summary>
internal static class GapsFilled
{
    /// <param name="values">NaN where missing; at least one is not.</param>
    public static double[] Of(double[] values)
    {
        int[] present = [.. Enumerable.Range(0, values.Length).Where(at => !double.IsNaN(values[at]))];
        var filled = values.ToArray();
        filled.AsSpan(..present[0]).Fill(values[present[0]]);
        filled.AsSpan((present[^1] + 1)..).Fill(values[present[^1]]);
        foreach (var (before, after) in present.Zip(present.Skip(1)))
        {
            for (var at = before + 1; at < after; at++)
                filled[at] = values[before] + ((values[after] - values[before]) * (at - before) / (after - before));
        }

        return filled;
    }
}
