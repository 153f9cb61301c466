using System.Text.RegularExpressions;
using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.News;

/// <summary>Topics of news, by id.</summary>
internal static partial class QueryTopics
{
    private const string Parameter = "topic";

    /// <summary>Any of several topics; none where the parameter is absent.</summary>
    public static IReadOnlyList<string> Topics(this Query query)
    {
        var asked = query.Texts(Parameter);
        foreach (var text in asked.Where(text => !Form().IsMatch(text))) query.Reject(Parameter, $"must be a topic's id (red-sea), not '{text}'");
        return asked;
    }

    [GeneratedRegex("^(?=.{1,64}\\z)[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
