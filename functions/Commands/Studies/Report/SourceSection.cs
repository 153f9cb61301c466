using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Functions.Commands.Studies.Report;

/// <summary>What the answer stands on, down to the bytes.</summary>
internal static class SourceSection
{
    public static string Of(StudyPack pack) =>
        $"""
        <section>
        <h2>Sources</h2>
        <table>
        <thead><tr><th>What</th><th>From</th><th>Vintage</th><th>Terms</th><th>SHA-256</th></tr></thead>
        <tbody>
        {Html.Join(pack.StandsOn.Series, Of)}
        {Html.Join(pack.StandsOn.Lists, list => Row($"Sanctions list {list.List}", "its publisher", $"{list.SnapshotDate:yyyy-MM-dd}, commit {list.Commit}", terms: null, list.SnapshotSha256))}
        {Html.Join(pack.StandsOn.EventSets, set => Row($"Event set {set.Id}", set.Sha256 is null ? "not uploaded" : "uploaded", vintage: null, terms: null, set.Sha256))}
        {Row("This study's file", $"{pack.Id}.json", vintage: null, terms: null, pack.StandsOn.StudySha256)}
        </tbody>
        </table>
        </section>
        """;

    private static string Of(StandsOnSeries series) =>
        Row($"{series.Code}, {series.Country}", series.Source ?? "not held", series.Vintage, series.Licence, series.Sha256);

    private static string Row(string what, string from, string? vintage, string? terms, string? sha256) =>
        $"<tr><td>{Html.Text(what)}</td><td>{Html.Text(from)}</td><td>{Html.Text(vintage ?? "–")}</td><td>{Html.Text(terms ?? "–")}</td><td><code>{Html.Text(sha256?[..Math.Min(16, sha256.Length)] ?? "–")}</code></td></tr>";
}
