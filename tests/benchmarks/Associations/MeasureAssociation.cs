using System.Diagnostics;
using System.Globalization;
using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Benchmarks.Associations;

/// <summary><c>association [ROUNDS]</c>: one whole association, with 10,000 bootstrap samples, all shifts of every lag and 9,999 surrogates of
/// each transform that the verdict needs, as periods and lags grow; and of pairs that are related, of which the verdict needs all three.</summary>
internal static class MeasureAssociation
{
    private const double RelatedBy = 0.7;

    public static void Run(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 15;
        Console.WriteLine("| periods | lags | pairs | ms, least | median | most |\n|---|---|---|---|---|---|");
        foreach (var (periods, lags) in ((int, int)[])[(39, 3), (39, 3), (45, 3), (45, 10), (90, 3), (180, 3), (360, 3), (540, 3), (540, 12)])
        {
            foreach (var related in (bool[])[false, true]) Row(periods, lags, related, rounds);
        }
    }

    private static void Row(int periods, int lags, bool related, int rounds)
    {
        var made = new MadePairs(seed: 7, periods);
        var series = related ? made.Related(RelatedBy, 0.3) : made.Independent(0.3);
        var question = new AssociationQuestion("indicator", "designations") { Lags = LagRange.Around(lags) };
        Association.Measure(series, question);
        var times = Enumerable.Range(0, rounds).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            Association.Measure(series, question);
            return watch.Elapsed.TotalMilliseconds;
        });
        Console.WriteLine($"| {periods} | −{lags} to {lags} | {(related ? "related" : "independent")} | {Spread.Of(times).Format("0")} |");
    }
}
