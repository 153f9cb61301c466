using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>What the answer of a study was worked out from, down to the bytes.</summary>
/// <param name="StudySha256">The study's file.</param>
/// <param name="Lists">The sanctions lists.</param>
/// <param name="Series">The series that are held.</param>
/// <param name="EventSets">The event sets that were uploaded.</param>
public sealed record StandsOn(
    string StudySha256, IReadOnlyList<StandsOnList> Lists, IReadOnlyList<StandsOnSeries> Series, IReadOnlyList<StandsOnEventSet> EventSets)
{
    /// <summary>A digest that differs whenever anything that the answer depends on does, the rules of this program included.</summary>
    public string Watermark()
    {
        var lines = new StringBuilder();
        lines.AppendLine(CultureInfo.InvariantCulture, $"rules {StudyRun.Rules}").AppendLine(CultureInfo.InvariantCulture, $"study {StudySha256}");
        foreach (var list in Lists) lines.AppendLine(CultureInfo.InvariantCulture, $"list {list.List} {list.Commit}");
        foreach (var series in Series) lines.AppendLine(CultureInfo.InvariantCulture, $"series {series.Country} {series.Code} {series.Vintage}");
        foreach (var set in EventSets) lines.AppendLine(CultureInfo.InvariantCulture, $"events {set.Id} {set.Sha256}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }
}
