using SanctionsTracker.Lineup.Studies;
using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Functions.Commands.Studies.Report;

/// <summary>The graphs, each with its key, its events and where its values come from.</summary>
internal static class GraphSection
{
    private static readonly (string Colour, string OtherColour)[] Pair = [("#3b6ea8", "#1f2937"), ("#c05621", "#dda584")];

    public static string Of(StudyPack pack) => pack.Graphs.Count == 0
        ? ""
        : $"<section><h2>What the economy did</h2><div class=\"graphs\">{Html.Join(pack.Graphs, Of)}</div></section>";

    private static string Of(DrawnGraph graph) =>
        $"""
        <figure>
        <h3>{Html.Text(graph.Title)}</h3>
        <div role="img" aria-label="{Html.Text(Words(graph))}">{GraphChart.Draw(graph) ?? "<div class=\"nothing\">No series for this graph is held.</div>"}</div>
        <figcaption>{Html.Join(graph.Series.Select((series, at) => (series, at)), one => Key(one.series, Colours(graph, one.at)))}</figcaption>
        {(graph.Events.Count == 0 ? "" : $"<ol>{Html.Join(graph.Events.Select((told, at) => (told, at)), one => Event(one.told, one.at + 1))}</ol>")}
        </figure>
        """;

    // A single series is drawn as a line.
    private static (string Colour, string OtherColour) Colours(DrawnGraph graph, int at) =>
        Pair[graph.Series.Count(series => series.Lines.Count > 0) == 1 ? 1 : Math.Min(at, 1)];

    private static string Key(DrawnSeries series, (string Colour, string OtherColour) colours) =>
        $"""
        <p class="series"><i class="key" style="background:{colours.Colour}"></i><b>{Html.Text(series.Name)}</b>, {Html.Text(series.Unit)}{(series.Lines.Count == 0 ? "" : $": {Source(series.Lines[0])}")}.
        {Html.Text(series.Note)}{Html.Join(series.Lines.Skip(1), line => $" <i class=\"key thin\" style=\"background:{colours.OtherColour}\"></i>To compare: {Source(line)}.")}</p>
        """;

    private static string Source(DrawnLine line) =>
        $"<span title=\"{Html.Text(line.Source)}\">{Html.Text(line.Code.Value)}{(line.Vintage is { } vintage ? $" ({Html.Text(vintage)})" : "")}</span>";

    private static string Event(StudyEvent told, int number) =>
        $"<li><b>{number}</b><time>{Html.Text(told.Date.Value)}</time> {Html.Link(told.Title, told.Url)}</li>";

    private static string Words(DrawnGraph graph) => $"{graph.Title}. " + string.Join(" ", graph.Series.Select(Words));

    private static string Words(DrawnSeries series) => series.Lines.Count == 0
        ? $"{series.Name}: nothing is held."
        : $"{series.Name}, {series.Unit}: {string.Join(", ", series.Lines[0].Values.Select(value => $"{value.Period} {(value.Value is { } known ? StudyText.Number(known) : "missing")}"))}.";
}
