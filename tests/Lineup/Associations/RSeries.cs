using System.Globalization;
using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Tests.Lineup.Associations;

/// <summary>The made series in <c>R/series.csv</c>, which R's figures in <c>R/expected.tsv</c> are of.</summary>
internal static class RSeries
{
    private static readonly string[][] Rows =
        [.. File.ReadLines(Path("series.csv")).Select(line => line.Split(','))];

    public static string Path(string file) => System.IO.Path.Combine(SourceTree.Root, "tests", "Lineup", "Associations", "R", file);

    public static PairedSeries Of(string indicator, string events) => new(
        new(Period.Parse(Rows[1][0])!.Value, Period.Parse(Rows[^1][0])!.Value),
        Column(indicator),
        [.. Column(events).Select(count => count!.Value)]);

    private static double?[] Column(string name)
    {
        var at = Array.IndexOf(Rows[0], name);
        return [.. Rows.Skip(1).Select(row => row[at].Length == 0 ? null : (double?)double.Parse(row[at], CultureInfo.InvariantCulture))];
    }
}
