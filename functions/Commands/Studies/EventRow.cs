using SanctionsTracker.Designations;
using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Functions.Commands.Studies;

/// <summary>An event as a row of a table.</summary>
internal sealed record EventRow(string Set, PartialDate Date, string Kind, string Title, string? Source, Uri? Url)
{
    public static IEnumerable<EventRow> Of(TakenEventSet set) =>
        (set.Events ?? []).Select(one => new EventRow(set.Id, one.Date, one.Kind, one.Title, one.Source, one.Url));
}
