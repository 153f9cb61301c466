namespace SanctionsTracker.Lineup.Associations;

/// <summary>Ranks from 1, in which equal values share the mean of theirs.</summary>
internal static class MidRanks
{
    public static double[] Of(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        var places = Enumerable.Range(0, sorted.Length).ToArray();
        Array.Sort(sorted, places);
        var ranks = new double[sorted.Length];
        for (int first = 0, next; first < sorted.Length; first = next)
        {
            for (next = first + 1; next < sorted.Length && sorted[next] == sorted[first];) next++;
            foreach (var place in places.AsSpan(first..next)) ranks[place] = (first + 1 + next) / 2.0;
        }

        return ranks;
    }
}
