using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>Watch-lists.</summary>
internal static class QueryWatched
{
    // A few letters stand in thousands of names.
    private const int Shortest = 3;

    /// <summary>Parts of names, or ids with their list (<c>ofac-sdn:12945</c>), by repetition; none where the parameter is absent.</summary>
    public static IReadOnlyList<string> Watched(this Query query)
    {
        var watched = query.Repeated("watch");
        if (watched.Any(one => one.Length < Shortest || new NameText(one).IsBlank))
            query.Reject("watch", "must be three characters of a name or more, or an id with its list (ofac-sdn:12945)");
        return watched;
    }
}
