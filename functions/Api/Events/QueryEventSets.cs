using SanctionsTracker.Events;
using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.Events;

/// <summary>Sets of own events, by id.</summary>
internal static class QueryEventSets
{
    /// <summary>The id in the path, <paramref name="text"/>.</summary>
    public static EventSetId? EventSetInPath(this Query query, string text)
    {
        if (EventSetId.TryParse(text, out var id)) return id;
        query.Reject("set", EventSetId.Fault(text)!);
        return null;
    }
}
