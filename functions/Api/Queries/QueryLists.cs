using SanctionsTracker.Designations;

namespace SanctionsTracker.Functions.Api.Queries;

/// <summary>Sanctions lists, by id.</summary>
public static class QueryLists
{
    /// <summary>Any of the <paramref name="known"/> lists, whatever the case; none where the parameter is absent.</summary>
    public static IReadOnlyList<ListId> Lists(this Query query, IReadOnlyList<ListId> known, string name = "list") =>
        [.. query.Texts(name).Select(text => Known(query, known, name, text)).OfType<ListId>().Distinct()];

    private static ListId? Known(Query query, IReadOnlyList<ListId> known, string name, string text)
    {
        foreach (var list in known)
        {
            if (string.Equals(list.Value, text, StringComparison.OrdinalIgnoreCase)) return list;
        }

        query.Reject(name, $"must be {string.Join(", ", known)}, not '{text}'");
        return null;
    }
}
