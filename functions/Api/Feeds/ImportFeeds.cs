using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.News;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.News.Feeds.Opml;
using SanctionsTracker.News.Importing;

namespace SanctionsTracker.Functions.Api.Feeds;

/// <summary>Takes over the feeds of another reader's list (OPML), for the owner.</summary>
public sealed class ImportFeeds(FeedImport import, TopicTaxonomy topics, OwnerKey owner)
{
    private const int MaximumBytes = 4 * 1024 * 1024;

    // The last two are what curl and browsers say where they are told nothing.
    private static readonly string[] MediaTypes =
        ["text/x-opml", "text/x-opml+xml", "application/xml", "text/xml", "text/plain", "application/octet-stream", "application/x-www-form-urlencoded"];

    [Function(nameof(ImportFeeds))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/feeds")] HttpRequest request,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var order = new ImportOrder(new FeedHints(query.Countries(), query.Topics(topics))) { DryRun = query.Flag("dry_run") };
            if (query.Problem() is { } problem) return problem;
            if (owner.Refuses(request) is { } refusal) return refusal;
            if (RequestBody.MediaType(request) is { } type && !MediaTypes.Contains(type, StringComparer.Ordinal))
                return Problem.UnsupportedMediaType($"Content-Type is '{request.ContentType}'. Read is OPML: text/x-opml or application/xml.");
            if (RequestBody.RefusesCoding(request, "A list of feeds") is { } compressed) return compressed;
            if (await RequestBody.ReadAsync(request, MaximumBytes, cancellationToken) is not { } body)
                return Problem.TooLarge($"A list of feeds may take {MaximumBytes / 1024 / 1024} MiB.");

            var list = OpmlReader.Read(body);
            if (list.Error is { } error) return Problem.BadRequest("unreadable-upload", "This is no list of feeds", $"{error}.");
            if (await import.RunAsync(list.Subscriptions, order, cancellationToken) is not { } outcomes)
                return Problem.Conflict("Others were importing feeds. Try again.");
            var report = ImportReportShape.Of(list, order, outcomes);
            return Answer.Rows(request, report, report.Feeds);
        });
}
