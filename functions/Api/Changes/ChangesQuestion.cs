using SanctionsTracker.Designations;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Indicators.Releases;
using SanctionsTracker.Lineup.Studies.Findings;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>Which changes are asked for.</summary>
/// <param name="Lists">The lists.</param>
/// <param name="Own">Whether our own journals are asked for, too, of studies and of indicators: where no list is named.</param>
/// <param name="Filter">What the changes must be.</param>
internal sealed record ChangesQuestion(IReadOnlyList<ListId> Lists, bool Own, ChangeFilter Filter)
{
    /// <summary>The names of the journals that are asked for.</summary>
    public IEnumerable<string> Journals => Lists.Select(list => list.Value).Concat(Own ? [StudyJournal.Name, ReleaseJournal.Name] : []);

    public static ChangesQuestion Read(Query query, IReadOnlyList<ListId> known) => new(
        query.Lists(known), query.Texts("list").Count == 0, new ChangeFilter(query.Countries(), query.AnyOf<ListChangeKind>("kind")));
}
