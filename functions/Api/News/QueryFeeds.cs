using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.News;

/// <summary>Feeds, by id.</summary>
internal static class QueryFeeds
{
    /// <summary>Any of several of the feeds that there are; none where the parameter is absent.</summary>
    public static IReadOnlyList<string> Feeds(this Query query, IReadOnlyList<string> known)
    {
        var asked = query.Texts("feed");
        string[] unknown = [.. asked.Except(known, StringComparer.Ordinal)];
        if (unknown.Length > 0) query.Reject("feed", $"must be {string.Join(", ", known)}, not '{string.Join(", ", unknown)}'");
        return asked;
    }
}
