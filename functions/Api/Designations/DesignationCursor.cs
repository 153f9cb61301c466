using System.Text.Json.Serialization;
using SanctionsTracker.Designations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Designations;

/// <summary>Where a list of designations goes on: in the lists as they were when its first page was read.</summary>
/// <param name="Commits">The commit of each list.</param>
/// <param name="List">The list of the last record read.</param>
/// <param name="Id">Its id.</param>
internal sealed record DesignationCursor(IReadOnlyDictionary<string, int> Commits, string List, string Id)
{
    [JsonIgnore]
    public DesignationId Last => new(new ListId(List), Id);

    /// <summary>Whether this is one of the lists asked; a client can send any text.</summary>
    public bool IsOf(IReadOnlyList<ListId> lists) =>
        this is { Commits: not null, List: not null, Id: not null } && Commits.Keys.All(id => lists.Contains(new ListId(id)));

    public static DesignationCursor After(FoundDesignation last, IEnumerable<CommittedList> lists) => new(
        lists.ToDictionary(list => list.Catalogue.List.Value, list => list.Catalogue.Commit, StringComparer.Ordinal),
        last.List.Catalogue.List.Value,
        last.Entry.Id);
}
