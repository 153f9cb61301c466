using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.News.Store;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.OfacChanges;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Api.Designations;

/// <summary>Answers one designation, as it stands or stood on a day, as known now or then, the records of other lists that name its
/// target, what its publisher published of it, and the news that speak about it.</summary>
public sealed class GetDesignation(
    KnownLists known, DesignationRecords records, KnownLinkages linkages, RecordPublications publications, RecordNews news)
{
    [Function(nameof(GetDesignation))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/designations/{list}/{id}")] HttpRequest request,
        string list,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var (asOf, knownAt) = (query.Day("as_of"), query.Time("known_at"));
            if (query.Problem() is { } problem) return problem;

            var (found, missing) = await known.FindAsync(list, id, asOf, knownAt, cancellationToken);
            if (found is null) return missing;
            if (asOf is { } day && !found.WasListedOn(day)) return Problem.NotFound(NotListed(found, day));

            var record = await records.ReadAsync(found with { AsOf = asOf }, cancellationToken);
            return Answer.Value(request, await WithTargetAsync(record, knownAt, cancellationToken));
        });

    private async Task<DesignationWithTarget> WithTargetAsync(
        KnownDesignation record, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var (linkage, _) = await linkages.FixAsync(knownAt, cancellationToken);
        var id = record.Version.Designation.Id;
        var others = (linkage.Of(id)?.Members ?? []).Where(member => member != id && known.All.Contains(member.List));
        return new(
            record,
            linkage.IdOf(id),
            [.. others],
            await publications.OfAsync(id, knownAt, cancellationToken),
            RecordNewsShape.Of(await news.OfAsync([id], knownAt, cancellationToken)));
    }

    private static string NotListed(FoundDesignation found, DateOnly day)
    {
        var periods = found.Periods.Select(period => string.Create(
            CultureInfo.InvariantCulture, $"{period.From} to {(period.To is { } to ? $"{to:yyyy-MM-dd}" : "now")}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"'{PublishedId.Of(new(found.List.Catalogue.List, found.Entry.Id))}' was not listed on {day:yyyy-MM-dd}. It was from {string.Join(", from ", periods)}.");
    }
}
