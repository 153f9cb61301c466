using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SanctionsTracker.Lineup.Associations;
using SanctionsTracker.Lineup.Studies.Claims;

namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>The SHA-256 of a study's results: of values and verdicts, not of words, times or where they come from. A line for each result,
/// with its parts between blanks; numbers have nine significant digits, so that the last bits of another machine make no other
/// result.</summary>
internal static class ResultDigest
{
    public static string Of(
        string study, Verdict? verdict, IReadOnlyList<DrawnGraph> graphs, IReadOnlyList<MeasuredTest> tests, IReadOnlyList<CheckedClaim> claims)
    {
        var lines = new StringBuilder();
        Add(lines, "study", study, verdict);
        foreach (var graph in graphs) Add(lines, graph);
        foreach (var test in tests) Add(lines, test);
        foreach (var claim in claims) Add(lines, claim);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }

    private static void Add(StringBuilder lines, DrawnGraph graph)
    {
        foreach (var series in graph.Series)
        {
            foreach (var line in series.Lines)
            {
                foreach (var value in line.Values) Add(lines, "graph", graph.Id, series.Series, line.Code, value.Period, value.Value);
            }
        }
    }

    private static void Add(StringBuilder lines, MeasuredTest test)
    {
        Add(lines, "test", test.Id, test.Verdict, test.P, test.PHolm);
        if (test.Association is not { } found) return;
        foreach (var lag in found.Lags)
        {
            Add(lines, "lag", test.Id, lag.Lag, lag.N, lag.NEffective, lag.Pearson.R, lag.Spearman, lag.Kendall, lag.PShift, lag.PAdjusted);
        }

        Add(lines, "range", test.Id, found.LeaveOneOut.Low, found.LeaveOneOut.High, found.Bootstrap.Low, found.Bootstrap.High);
    }

    private static void Add(StringBuilder lines, CheckedClaim claim)
    {
        Add(lines, "claim", claim.Id, claim.Outcome);
        foreach (var reading in claim.Readings)
        {
            Add(lines, "reading", claim.Id, string.Join('+', reading.Sources.Select(source => source.Code)), reading.Value, reading.At, reading.Holds);
        }
    }

    private static void Add(StringBuilder lines, params ReadOnlySpan<object?> parts)
    {
        for (var at = 0; at < parts.Length; at++) lines.Append(at == 0 ? "" : " ").Append(Text(parts[at]));
        lines.Append('\n');
    }

    private static string Text(object? part) => part switch
    {
        null => "-",
        double number => number.ToString("G9", CultureInfo.InvariantCulture),
        Enum word => JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString()),
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(part, CultureInfo.InvariantCulture) ?? "",
    };
}
