using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Designations;

/// <summary>Finds the records that an address names, or the answer that says why there is none.</summary>
internal static class DesignationFinder
{
    /// <summary>The record that the address names.</summary>
    public static async Task<(FoundDesignation? Found, IResult Missing)> FindAsync(
        this KnownLists known, string list, string id, DateOnly? asOf, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var (all, missing) = await known.FindAllAsync(list, id, knownAt, cancellationToken);
        if (all is not [var any, ..]) return (null, missing);

        return NamedRecord.Holder(any.List.Catalogue, [.. all.Select(found => found.Entry)], asOf) is { } holder
            ? (any with { Entry = holder }, TypedResults.Empty)
            : (null, Problem.NotFound(
                $"'{PathText.Decode(id)}' is the place of several records of list '{list}'. Name one by its record_id: {string.Join(", ", all.Select(found => found.Entry.Id))}."));
    }

    /// <summary>All records that the address names: more than one where they follow each other under one id.</summary>
    public static async Task<(IReadOnlyList<FoundDesignation> Found, IResult Missing)> FindAllAsync(
        this KnownLists known, string list, string id, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var recordId = PathText.Decode(id);
        if (known.Find(list) is not { } listId)
            return ([], Problem.NotFound($"There is no list '{list}'. Known: {string.Join(", ", known.All)}."));

        var fixedLists = await known.FixAsync([listId], knownAt, cancellationToken);
        if (fixedLists is not [var committed])
            return ([], Problem.NotFound(await NothingKnownAsync(known, list, knownAt, cancellationToken)));

        return NamedRecord.All(committed.Catalogue, recordId) is { Count: > 0 } named
            ? ([.. named.Select(entry => new FoundDesignation(committed, entry))], TypedResults.Empty)
            : ([], Problem.NotFound($"List '{list}' has no '{recordId}'. Look for it by name: /api/designations?list={list}&status=listed,removed&q=…"));
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
