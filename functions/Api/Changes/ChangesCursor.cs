using SanctionsTracker.Designations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>Where the journal goes on, in each list: a slow sync of one slips nothing behind a reader of another.</summary>
internal sealed record ChangesCursor(IReadOnlyDictionary<string, ListPlace> Places)
{
    /// <summary>Whether this is one of the lists asked; a client can send any text.</summary>
    public bool IsOf(IReadOnlyList<ListId> lists) =>
        Places?.All(place => place.Value is not null && lists.Contains(new ListId(place.Key))) == true;

    /// <summary>The place after <paramref name="page"/>.</summary>
    public static ChangesCursor After(IEnumerable<FollowedList> followed, IReadOnlyList<AnnouncedChange> page) => new(
        followed.ToDictionary(list => list.List.Catalogue.List.Value, list => PlaceOf(list, page), StringComparer.Ordinal));

    private static ListPlace PlaceOf(FollowedList list, IReadOnlyList<AnnouncedChange> page)
    {
        var last = page.LastOrDefault(change => change.List == list.List.Catalogue.List)?.Entry;
        return new(list.List.Catalogue.Commit, last?.Commit ?? list.After.Commit, last?.Sequence ?? list.After.Sequence);
    }
}
