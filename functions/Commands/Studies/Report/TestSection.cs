using System.Globalization;
using SanctionsTracker.Lineup.Associations;
using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Functions.Commands.Studies.Report;

/// <summary>The tests with their figures.</summary>
internal static class TestSection
{
    // Of the bars that show a correlation.
    private const int HalfHeight = 20;

    public static string Of(StudyPack pack) => pack.Tests.Count == 0
        ? ""
        : $"""
        <section>
        <h2>Do they move together?</h2>
        <p class="lead">Correlation (Pearson's r) at every lag, the strongest marked; to the right of the middle the events follow. p is the random-phase test's,
        adjusted over the lags, and then over all tests of the study (Holm). How it is measured: docs/statistics.md.</p>
        <table>
        <thead><tr><th>Question</th><th>Lags</th><th class="n">n (effective)</th><th class="n">strongest r, 95 % interval</th><th class="n">p</th><th class="n">p, all tests</th><th>Verdict</th></tr></thead>
        <tbody>{Html.Join(pack.Tests, Of)}</tbody>
        </table>
        </section>
        """;

    private static string Of(MeasuredTest test)
    {
        var lags = test.Association?.Lags ?? [];
        var strongest = lags.FirstOrDefault(lag => lag.Lag == test.Association!.Strongest.Lag);
        return $"""
            <tr>
            <td><strong>{Html.Text(test.Asks)}</strong><small>{Html.Text(test.Statement)}</small><small>{Html.Text(test.Id)}: {Html.Text(Subject(test))}</small></td>
            <td><div class="lags" role="img" aria-label="{Html.Text(Words(lags))}">{Html.Join(lags, lag => Bar(lag, lag == strongest))}</div></td>
            <td class="n">{(strongest is null ? "–" : $"{strongest.N} ({Html.Number(strongest.NEffective)})")}</td>
            <td class="n">{(strongest is null ? "–" : $"{Html.Number(strongest.Pearson.R)}<small>{Html.Number(strongest.Pearson.LowNEffective)} to {Html.Number(strongest.Pearson.HighNEffective)}</small><small>at lag {Lag(strongest)}</small>")}</td>
            <td class="n">{Html.P(test.P)}</td>
            <td class="n">{Html.P(test.PHolm)}</td>
            <td>{Html.Pill(test.Verdict)}</td>
            </tr>
            """;
    }

    private static string Subject(MeasuredTest test)
    {
        var events = test.Kinds.Count == 0 ? test.Events : $"{test.Events} ({string.Join(", ", test.Kinds)})";
        var span = test.Association is { Window: { From: { } from, To: { } to } } association
            ? $", {from} to {to}{(association.Transform == Transform.None ? "" : $", {association.Transform.ToString().ToLowerInvariant()}")}"
            : "";
        return $"{test.Code?.Value ?? "no series"}{(test.Vintage is { } vintage ? $" ({vintage})" : "")} and {events}{span}";
    }

    private static string Bar(LagFigures lag, bool strongest)
    {
        var height = Math.Round(HalfHeight * Math.Abs(lag.Pearson.R ?? 0), 1);
        var top = lag.Pearson.R >= 0 ? HalfHeight - height : HalfHeight;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<i{(strongest ? " class=\"strongest\"" : "")} title=\"lag {Lag(lag)}: r {Html.Number(lag.Pearson.R)}\"><b style=\"top:{top}px;height:{height}px\"></b></i>");
    }

    private static string Words(IReadOnlyList<LagFigures> lags) => lags.Count == 0
        ? "Nothing was measured."
        : string.Join(", ", lags.Select(lag => $"lag {Lag(lag)}: r {Html.Number(lag.Pearson.R)}"));

    private static string Lag(LagFigures lag) => lag.Lag.ToString("0;−0;0", CultureInfo.InvariantCulture);
}
