using System.Globalization;

namespace SanctionsTracker.Tests.Lineup.Associations;

/// <summary>A table of figures as <c>R/association.R</c> writes it: by indicator, events, transform and lag.</summary>
internal static class RFigures
{
    private const double Tolerance = 1e-9;

    private static readonly string[] Names = [.. File.ReadLines(RSeries.Path("expected.tsv")).First().Split('\t').Skip(4)];

    /// <summary>What R wrote down.</summary>
    public static Dictionary<string, double?[]> Expected() => Read(File.ReadAllText(RSeries.Path("expected.tsv")));

    public static Dictionary<string, double?[]> Read(string table) => table
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Skip(1)
        .Select(line => line.Split('\t'))
        .ToDictionary(cells => Key(cells[0], cells[1], cells[2], cells[3]), cells => cells[4..].Select(Number).ToArray());

    public static string Key(string indicator, string events, string transform, string lag) => $"{indicator} {events} {transform} {lag}";

    /// <summary>Figures that differ by more than 10⁻⁹, or are there on one side only.</summary>
    public static string[] Differences(Dictionary<string, double?[]> expected, Dictionary<string, double?[]> found) =>
    [
        .. from one in expected
           from figure in Names.Index()
           let ours = found[one.Key][figure.Index]
           let theirs = one.Value[figure.Index]
           where ours.HasValue != theirs.HasValue || Math.Abs((ours - theirs) ?? 0) > Tolerance
           select $"{one.Key} {figure.Item}: {ours} and not {theirs}",
    ];

    private static double? Number(string cell) => cell == "NA" ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}
