using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>Where the journals go on, each by itself: a slow sync of one list slips nothing behind a reader of another.</summary>
internal sealed record ChangesCursor(IReadOnlyDictionary<string, ListPlace> Places)
{
    /// <summary>Whether this is of the journals asked; a client can send any text.</summary>
    public bool IsOf(ChangesQuestion question) =>
        Places?.All(place => place.Value is not null && question.Journals.Contains(place.Key, StringComparer.Ordinal)) == true;

    /// <summary>The place after <paramref name="page"/>.</summary>
    public static ChangesCursor After(IEnumerable<FollowedJournal> followed, IReadOnlyList<AnnouncedChange> page) => new(
        followed.ToDictionary(one => one.Head.Name, one => PlaceOf(one, page), StringComparer.Ordinal));

    private static ListPlace PlaceOf(FollowedJournal followed, IReadOnlyList<AnnouncedChange> page)
    {
        var last = page.LastOrDefault(change => change.List.Value == followed.Head.Name)?.Entry;
        return new(followed.Head.Commit, last?.Commit ?? followed.After.Commit, last?.Sequence ?? followed.After.Sequence);
    }
}
