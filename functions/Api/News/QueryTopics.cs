using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.News;

/// <summary>Topics of news, by id.</summary>
internal static class QueryTopics
{
    private const string Parameter = "topic";

    /// <summary>Any of several of the topics that there are; none where the parameter is absent.</summary>
    public static IReadOnlyList<string> Topics(this Query query, TopicTaxonomy taxonomy)
    {
        var (asked, known) = (query.Texts(Parameter), taxonomy.All.Select(topic => topic.Id));
        string[] unknown = [.. asked.Except(known, StringComparer.Ordinal)];
        if (unknown.Length > 0) query.Reject(Parameter, $"must be {string.Join(", ", known)}, not '{string.Join(", ", unknown)}'");
        return asked;
    }
}
