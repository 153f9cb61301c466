using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Queries;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Api.Designations;

/// <summary>Answers one designation, as known now or then.</summary>
public sealed class GetDesignation(KnownLists known, DesignationRecords records, KnownLinkages linkages)
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
            if (found is null) return missing;

            var record = await records.ReadAsync(found, cancellationToken);
            return Answer.Value(request, await WithTargetAsync(record, knownAt, cancellationToken));
        });

    private async Task<DesignationWithTarget> WithTargetAsync(
        KnownDesignation record, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var (linkage, _) = await linkages.FixAsync(knownAt, cancellationToken);
        var id = record.Version.Designation.Id;
        return new(record, linkage.IdOf(id), [.. (linkage.Of(id)?.Members ?? []).Where(member => member != id)]);
    }
}
