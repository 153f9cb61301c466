using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Benchmarks.Associations;

/// <summary>How often each verdict is given over many made pairs.</summary>
internal sealed record VerdictShares(int Pairs, IReadOnlyDictionary<Verdict, int> Counts)
{
    /// <summary>Judges pairs number 0 to <paramref name="pairs"/> − 1, each of a seed of its own: the same on any number of cores.</summary>
    public static VerdictShares Of(int pairs, int years, Transform transform, Func<MadePairs, PairedSeries> make)
    {
        var verdicts = new Verdict[pairs];
        Parallel.For(0, pairs, at => verdicts[at] = Judge(make(new MadePairs(SeedOf(at), years)), transform));
        return new(pairs, verdicts.CountBy(verdict => verdict).ToDictionary());
    }

    public double Share(params IEnumerable<Verdict> verdicts) => verdicts.Sum(verdict => (double)Counts.GetValueOrDefault(verdict)) / Pairs;

    private static Verdict Judge(PairedSeries series, Transform transform) =>
        Judgement.Of(new Findings(TrimmedWindow.Of(series), transform, LagRange.Default)).Verdict;

    // Far apart in the generator's sequence.
    private static ulong SeedOf(int at) => (ulong)(at + 1) * 0xD1342543DE82EF95;
}
