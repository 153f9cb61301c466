using SanctionsTracker.Designations;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Lineup.Studies.Findings;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>Which changes are asked for.</summary>
/// <param name="Lists">The lists.</param>
/// <param name="Studies">Whether studies are asked for, too: where no list is named.</param>
/// <param name="Filter">What the changes must be.</param>
internal sealed record ChangesQuestion(IReadOnlyList<ListId> Lists, bool Studies, ChangeFilter Filter)
{
    /// <summary>The names of the journals that are asked for.</summary>
    public IEnumerable<string> Journals => Lists.Select(list => list.Value).Concat(Studies ? [StudyJournal.Name] : []);

    public static ChangesQuestion Read(Query query, IReadOnlyList<ListId> known) => new(
        query.Lists(known), query.Texts("list").Count == 0, new ChangeFilter(query.Countries(), query.AnyOf<ListChangeKind>("kind")));
}
