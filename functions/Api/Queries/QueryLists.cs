using SanctionsTracker.Designations;

namespace SanctionsTracker.Functions.Api.Queries;

/// <summary>Lists, by id.</summary>
public static class QueryLists
{
    /// <summary>Any of several of the lists that we have; all of them where the parameter is absent.</summary>
    public static IReadOnlyList<ListId> Lists(this Query query, IReadOnlyList<ListId> known) =>
        query.ListsNamed("list", known) is { Count: > 0 } asked ? asked : known;

    /// <summary>Several of the lists that we have; none where the parameter is absent.</summary>
    public static IReadOnlyList<ListId> ListsNamed(this Query query, string name, IReadOnlyList<ListId> known)
    {
        var asked = query.Texts(name);
        var unknown = asked.Where(id => !known.Contains(new ListId(id))).ToArray();
        if (unknown.Length > 0) query.Reject(name, $"must be {string.Join(", ", known)}, not '{string.Join(", ", unknown)}'");
        return [.. asked.Select(id => new ListId(id)).Intersect(known).Order()];
    }
}
