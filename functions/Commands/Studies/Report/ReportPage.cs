using System.Globalization;
using System.Text;
using SanctionsTracker.Designations;
using SanctionsTracker.Lineup.Studies.Claims;
using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Functions.Commands.Studies.Report;

/// <summary>Writes a study's answer as one HTML page that needs nothing else: no script, no font, no picture from elsewhere.</summary>
internal static class ReportPage
{
    private static readonly Lazy<string> Style = new(ReadStyle);

    /// <param name="pack">The study with its answer.</param>
    /// <param name="writtenAt">When the page is written, which it says at its foot.</param>
    public static byte[] Write(StudyPack pack, DateTimeOffset writtenAt) => Encoding.UTF8.GetBytes(
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{Html.Text(pack.Title)}</title>
        <style>
        {Style.Value}
        </style>
        </head>
        <body>
        <main>
        {Head(pack)}
        {GraphSection.Of(pack)}
        {TestSection.Of(pack)}
        {ClaimSection.Of(pack)}
        {EventSection.Of(pack)}
        {Caveats(pack)}
        {SourceSection.Of(pack)}
        <footer>
        <p>Result <code>{pack.ResultSha256}</code>. The same data give the same result, and the same digest; when they change, so that a verdict flips,
        the journal of changes says so.</p>
        <p>Written by SanctionsTracker on {writtenAt.UtcDateTime.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture)} UTC.</p>
        </footer>
        </main>
        </body>
        </html>

        """);

    private static string Head(StudyPack pack) =>
        $"""
        <header>
        <div class="kicker">Study · {Html.Text(Countries.ByCode(pack.Country.Value)?.Name ?? pack.Country.Value)}</div>
        <h1>{Html.Text(pack.Title)}</h1>
        <p class="question">{Html.Text(pack.Question)}</p>
        {(pack.About is { } about ? $"<p class=\"lead\">Checks <cite>{Html.Link(about.Title, about.Url)}</cite>, {Html.Text(about.Publisher)}, {Day(about.Date)}.</p>" : "")}
        <div class="verdict">
        {(pack.Verdict is { } verdict ? Html.Pill(verdict) : "")}
        <p>{Html.Text(pack.Statement)}</p>
        {(pack.Claims.Count == 0 ? "" : Claims(pack))}
        </div>
        </header>
        """;

    private static string Claims(StudyPack pack)
    {
        var shares = pack.ClaimCounts.Where(count => count.Value > 0).ToArray();
        return $"""
            <div class="bar" role="img" aria-label="What the data say of the claims">{Html.Join(shares, share => $"<i class=\"{Html.Word(share.Key)}\" style=\"flex:{share.Value}\"></i>")}</div>
            <div class="legend">{Html.Join(shares, share => $"<span><i class=\"dot {Html.Word(share.Key)}\"></i><b>{share.Value}</b>{Label(share.Key)}</span>")}</div>
            """;
    }

    private static string Label(ClaimOutcome outcome) => outcome switch
    {
        ClaimOutcome.Holds => "claims hold",
        ClaimOutcome.Differs => "differ",
        ClaimOutcome.DependsOnTheSource => "depend on the source or vintage",
        _ => "cannot be checked here",
    };

    private static string Caveats(StudyPack pack) => pack.Caveats.Count == 0
        ? ""
        : $"<section><h2>Caveats</h2><ul class=\"caveats\">{Html.Join(pack.Caveats, caveat => $"<li>{Html.Text(caveat)}</li>")}</ul></section>";

    private static string Day(PartialDate date) => date.Day is null
        ? Html.Text(date.Value)
        : date.FirstDay.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string ReadStyle()
    {
        using var style = new StreamReader(typeof(ReportPage).Assembly.GetManifestResourceStream("report.css")!);
        return style.ReadToEnd();
    }
}
