using SanctionsTracker.Lineup.Studies;
using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Functions.Commands.Studies.Report;

/// <summary>The eras and events, with who says so.</summary>
internal static class EventSection
{
    public static string Of(StudyPack pack) => Eras(pack) + Html.Join(pack.EventSets.Where(set => set.Events is { Count: > 0 }), Of);

    private static string Eras(StudyPack pack) => pack.Eras.Count == 0
        ? ""
        : $"<section><h2>Eras</h2><p>{Html.Join(pack.Eras, era => $"{Html.Text(era.Name)} ({era.From} to {era.To})", " · ")}</p></section>";

    private static string Of(TakenEventSet set) =>
        $"""
        <section>
        <h2>{Html.Text(char.ToUpperInvariant(set.Name[0]) + set.Name[1..])}</h2>
        <table>
        <thead><tr><th>Date</th><th>Kind</th><th>Event</th><th>Source</th></tr></thead>
        <tbody>{Html.Join(set.Events!, Of)}</tbody>
        </table>
        </section>
        """;

    private static string Of(StudyEvent told) =>
        $"<tr><td class=\"date\">{Html.Text(told.Date.Value)}</td><td>{Html.Text(told.Kind)}</td><td>{Html.Text(told.Title)}</td><td>{Html.Link(told.Source ?? told.Url!.Host, told.Url)}</td></tr>";
}
