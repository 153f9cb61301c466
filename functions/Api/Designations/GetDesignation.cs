using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Designations;

/// <summary>Answers one designation, as known now or then.</summary>
public sealed class GetDesignation(KnownLists known, DesignationRecords records)
{
    [Function(nameof(GetDesignation))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/designations/{list}/{id}")] HttpRequest request,
        string list,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var knownAt = query.Time("known_at");
            if (query.Problem() is { } problem) return problem;

            var (found, missing) = await known.FindAsync(list, id, knownAt, cancellationToken);
            return found is null
                ? missing
                : Answer.Value(request, new DesignationShape(await records.ReadAsync(found, cancellationToken)));
        });
}
