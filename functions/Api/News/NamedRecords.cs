using SanctionsTracker.Designations;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.News;

/// <summary>Looks up which records a request names.</summary>
internal static class NamedRecords
{
    /// <summary>The records that stand or stood under the ids. What is not there, the query is told.</summary>
    public static async Task<IReadOnlyList<DesignationId>> NamedAsync(
        this KnownLists known, Query query, IReadOnlyList<DesignationId> asked, CancellationToken cancellationToken)
    {
        if (asked.Count == 0) return [];
        var lists = await known.FixAsync([.. asked.Select(record => record.List).Distinct()], knownAt: null, cancellationToken);
        var named = new List<DesignationId>();
        foreach (var record in asked)
        {
            // Of a list of which nothing is known yet, nothing can be said of its records either.
            if (lists.FirstOrDefault(list => list.Catalogue.List == record.List) is not { } list) named.Add(record);
            else if (NamedRecord.All(list.Catalogue, record.Value) is { Count: > 0 } entries) named.AddRange(entries.Select(entry => new DesignationId(record.List, entry.Id)));
            else query.Reject("designation", $"names {record.List}:{record.Value}, which its list does not have");
        }

        return [.. named.Distinct()];
    }
}
