namespace SanctionsTracker.Functions.Api.Queries;

/// <summary>Where a list goes on.</summary>
public static class QueryCursors
{
    /// <summary>The position in parameter <c>cursor</c>; null for the beginning.</summary>
    public static T? Cursor<T>(this Query query)
        where T : class
    {
        if (query.Text("cursor") is not { } text) return null;
        if (Queries.Cursor.TryRead<T>(text) is { } position) return position;
        query.Reject("cursor", "is not one that this list gave out");
        return null;
    }
}
