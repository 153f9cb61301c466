using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Queries;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Functions.Api.Designations;

/// <summary>Lists the versions of a designation, in the order in which we came to know them; by an id that several records had one after
/// the other, the versions of all of them.</summary>
public sealed class GetDesignationHistory(KnownLists known, DesignationRecords records)
{
    [Function(nameof(GetDesignationHistory))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/designations/{list}/{id}/history")] HttpRequest request,
        string list,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var (limit, cursor) = (query.Limit(), query.Cursor<HistoryCursor>());
            if (query.Problem() is { } problem) return problem;

            var (found, missing) = await known.FindAllAsync(list, id, knownAt: null, cancellationToken);
            if (found is not [var any, ..]) return missing;

            var upto = cursor?.Upto ?? any.List.Catalogue.Commit;
            var versions = (await records.HistoryAsync(found, cancellationToken)).Where(version => version.Facts.Commit <= upto).ToArray();
            return Answer.Page(request, PageOf(versions, upto, cursor?.After ?? 0, limit));
        });

    private static Page<VersionShape> PageOf(StoredVersion[] versions, int upto, int after, int limit)
    {
        var page = versions.Skip(after).Take(limit).ToArray();
        var next = after + page.Length < versions.Length ? Cursor.Write(new HistoryCursor(upto, after + page.Length)) : null;
        return new([.. page.Select(VersionShape.Of)], next, versions.Length);
    }
}
