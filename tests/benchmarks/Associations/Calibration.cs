using System.Globalization;
using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Benchmarks.Associations;

/// <summary><c>calibration [PAIRS] [FILE.svg]</c>: how often the verdicts are right, over pairs of series of which it is known, and the power
/// curve drawn. The tables of <c>docs/statistics.md</c>. 39 years, lags −3 to 3.</summary>
internal static class Calibration
{
    private const int Years = 39;

    private static readonly double[] Persistences = [0, 0.3, 0.5, 0.7, 0.9];
    // Two round ones, and those of a slope of 0.6 and of 1 in noise of the indicator's size.
    private static readonly double[] Correlations = [0.5, 0.6 / Math.Sqrt(1.36), 0.7, Math.Sqrt(0.5)];

    private static readonly double[] CurvePersistences = [0, 0.5, 0.8];

    public static void Run(string[] args)
    {
        var pairs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
        Console.WriteLine("| series | asked transform | cannot be decided | no evidence | fragile | evidence |\n|---|---|---|---|---|---|");
        foreach (var transform in Enum.GetValues<Transform>())
            Row("independent, φ from 0 to 0.9", transform, pairs, made => made.Independent());
        foreach (var persistence in Persistences)
            Row($"independent, φ = {Text(persistence)}", Transform.None, pairs, made => made.Independent(persistence));
        Row("independent, φ = 0.7; counts from the second quarter on", Transform.None, pairs, made => made.IndependentCounts(0.7));
        Row("independent trends, noise φ = 0", Transform.None, pairs, made => made.IndependentTrends(0));
        Row("independent trends, noise φ = 0.5", Transform.None, pairs, made => made.IndependentTrends(0.5));
        Row("independent random walks", Transform.None, pairs, made => made.IndependentWalks());
        foreach (var persistence in (double[])[0, 0.3, 0.5])
        {
            foreach (var correlation in Correlations)
                Row($"related at lag 1, r = {Text(correlation)}, φ = {Text(persistence)}", Transform.None, pairs, made => made.Related(correlation, persistence));
        }

        if (args.Length > 1) File.WriteAllText(args[1], PowerCurve.Draw([.. CurvePersistences.Select(persistence => Curve(pairs, persistence))]));
    }

    private static void Row(string series, Transform transform, int pairs, Func<MadePairs, PairedSeries> make)
    {
        var shares = VerdictShares.Of(pairs, Years, transform, make);
        Verdict[] verdicts = [Verdict.CannotBeDecided, Verdict.NoEvidence, Verdict.Fragile, Verdict.Evidence];
        var cells = verdicts.Select(verdict => shares.Share(verdict).ToString("0.0 %", CultureInfo.InvariantCulture));
        Console.WriteLine($"| {series} | {transform.ToString().ToLowerInvariant()} | {string.Join(" | ", cells)} |");
    }

    private static PowerCurve.Line Curve(int pairs, double persistence) => new(
        $"φ = {Text(persistence)}",
        [
            .. Enumerable.Range(0, 10).Select(step => step / 10.0).Select(correlation =>
                (correlation, VerdictShares.Of(pairs / 2, Years, Transform.None, made => made.Related(correlation, persistence)).Share(Verdict.Evidence))),
        ]);

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
