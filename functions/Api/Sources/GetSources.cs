using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Api.Sources;

/// <summary>Lists the sources and how they fare, also those that were never refreshed.</summary>
public sealed class GetSources(RefreshRound round, SourceStates states, TimeProvider clock)
{
    [Function(nameof(GetSources))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/sources")] HttpRequest request,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var (limit, cursor) = (query.Limit(), query.Cursor<SourcesCursor>());
            if (query.Problem() is { } problem) return problem;

            var sources = await round.SourcesAsync(cancellationToken);
            var rest = sources.OrderBy(source => source.Id, StringComparer.Ordinal)
                .Where(source => string.CompareOrdinal(source.Id, cursor?.After) > 0).ToArray();
            var page = new List<SourceShape>();
            foreach (var source in rest.Take(limit)) page.Add(await states.ReadAsync(source, clock.GetUtcNow(), cancellationToken));
            var next = rest.Length > limit ? Cursor.Write(new SourcesCursor(page[^1].Id)) : null;
            return Answer.Page(request, new Page<SourceShape>(page, next, sources.Count));
        });
}
