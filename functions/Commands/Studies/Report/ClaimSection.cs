using SanctionsTracker.Lineup.Studies;
using SanctionsTracker.Lineup.Studies.Claims;
using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Functions.Commands.Studies.Report;

/// <summary>The claims with what each source says of them.</summary>
internal static class ClaimSection
{
    public static string Of(StudyPack pack) => pack.Claims.Count == 0
        ? ""
        : $"""
        <section>
        <h2>Which figures hold?</h2>
        <p class="lead">Each claim is measured by every source and vintage that is held; a tick says that it is as expected.</p>
        <table>
        <thead><tr><th style="width:38%">Claim</th><th style="width:14%">Expected</th><th>What the data say</th><th>Outcome</th></tr></thead>
        <tbody>{Html.Join(pack.Claims, Of)}</tbody>
        </table>
        </section>
        """;

    private static string Of(CheckedClaim claim) =>
        $"""
        <tr>
        <td><strong>{Html.Text(claim.Says)}</strong>{Small(claim.Where)}{Small(claim.Note)}</td>
        <td>{(claim.Expected is { } expected ? Html.Text(expected) : "–")}</td>
        <td>{(claim.Readings.Count == 0 ? $"<small>{Html.Text(claim.Statement)}</small>" : $"<ul>{Html.Join(claim.Readings, reading => Of(reading, claim.Unit ?? ""))}</ul>")}</td>
        <td>{Html.Pill(claim.Outcome)}</td>
        </tr>
        """;

    private static string Of(ClaimReading reading, string unit) =>
        $"""
        <li><b class="{(reading.Holds ? "yes" : "no")}">{(reading.Holds ? "✓" : "✗")}</b> {Html.Number(reading.Value)}{Html.Text(StudyText.Unit(unit))}{(reading.At is { } at ? $" in {at}" : "")}{Off(reading)}
        <span>{Html.Join(reading.Sources, source => Html.Text(source.Vintage is { } vintage ? $"{source.Code} ({vintage})" : source.Code.Value), " and ")}</span></li>
        """;

    private static string Off(ClaimReading reading) => reading is { Holds: false, DiffersBy: { } off } ? $", off by {Html.Number(off)}" : "";

    private static string Small(string? text) => text is null ? "" : $"<small>{Html.Text(text)}</small>";
}
