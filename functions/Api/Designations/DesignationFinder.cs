using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Designations;

/// <summary>Finds the record that an address names, or the answer that says why there is none.</summary>
internal static class DesignationFinder
{
    public static async Task<(FoundDesignation? Found, IResult Missing)> FindAsync(
        this KnownLists known, string list, string id, DateOnly? asOf, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var recordId = PathText.Decode(id);
        if (known.Find(list) is not { } listId)
            return (null, Problem.NotFound($"There is no list '{list}'. Known: {string.Join(", ", known.All)}."));

        var fixedLists = await known.FixAsync([listId], knownAt, cancellationToken);
        if (fixedLists is not [var committed])
            return (null, Problem.NotFound(await NothingKnownAsync(known, list, knownAt, cancellationToken)));

        return NamedRecord.Find(committed.Catalogue, recordId, asOf) is { } entry
            ? (new FoundDesignation(committed, entry), TypedResults.Empty)
            : (null, Problem.NotFound($"List '{list}' has no '{recordId}'. Look for it by name: /api/designations?list={list}&status=listed,removed&q=…"));
    }

    private static async Task<string> NothingKnownAsync(
        KnownLists known, string list, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var begins = (await known.KnowledgeBeginsAsync([known.Find(list)!.Value], cancellationToken))[list];
        return begins is { } at && knownAt is not null
            ? $"Nothing of list '{list}' was known then; knowledge begins at {at.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}."
            : $"List '{list}' was not fetched yet. /api/sources/{list} says why.";
    }
}
