using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.News.Store;
using SanctionsTracker.Queries;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Api.Targets;

/// <summary>Answers one target: its records on all lists, who listed it first and who followed, and the news that speak about it, as known now
/// or then.</summary>
public sealed class GetTarget(KnownLists known, KnownLinkages linkages, RecordNews news)
{
    [Function(nameof(GetTarget))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/targets/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var knownAt = query.Time("known_at");
            if (query.Problem() is { } problem) return problem;
            if (TargetId.Parse(PathText.Decode(id)) is not { } record)
                return Problem.NotFound($"'{id}' is no id of a target: it is that of any of its records, written list:id, such as un:IRi.039.");

            var (linkage, run) = await linkages.FixAsync(knownAt, cancellationToken);
            var targets = new KnownTargets(await known.FixAsync(known.All, knownAt, cancellationToken), linkage);
            if (targets.Named(record) is not { } target)
                return Problem.NotFound(await MissingAsync(record.List.Value, PathText.Decode(id), knownAt, cancellationToken));
            var told = await news.OfAsync([.. target.Members.Select(member => member.Id)], knownAt, cancellationToken);
            return Answer.Value(request, TargetShape.Of(target, run?.CommittedAt, told));
        });

    private async Task<string> MissingAsync(string list, string id, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        if (known.Find(list) is not { } listId) return $"There is no list '{list}'. Known: {string.Join(", ", known.All)}.";
        var begins = (await known.KnowledgeBeginsAsync([listId], cancellationToken))[list];
        return knownAt < begins
            ? $"Nothing of list '{list}' was known then; knowledge begins at {begins:yyyy-MM-dd'T'HH:mm:ss'Z'}."
            : $"No list has '{id}'.";
    }
}
