using SanctionsTracker.Designations;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>Which changes are asked for.</summary>
internal sealed record ChangesQuestion(IReadOnlyList<ListId> Lists, ChangeFilter Filter)
{
    public static ChangesQuestion Read(Query query, IReadOnlyList<ListId> known) =>
        new(query.Lists(known), new ChangeFilter(query.Countries(), query.AnyOf<ListChangeKind>("kind")));
}
