using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Indicators.Uploads;

namespace SanctionsTracker.Functions.Api.Indicators;

/// <summary>Takes in a series of the owner's, in place of the one under its code.</summary>
public sealed class PutIndicator(SeriesUploads uploads, OwnerKey owner)
{
    // A workbook of all countries and years takes some two.
    private const int MaximumBytes = 16 * 1024 * 1024;

    [Function(nameof(PutIndicator))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = "api/indicators/{country}/{code}")] HttpRequest request,
        string country,
        string code,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var upload = query.SeriesUpload(country, code);
            if (query.Problem() is { } problem) return problem;
            if (owner.Refuses(request) is { } refusal) return refusal;
            if (RequestBody.RefusesCoding(request, "A series") is { } compressed) return compressed;
            if (UploadFormats.Declared(request) is not { } format) return UploadFormats.Refusal(request);
            if (await RequestBody.ReadAsync(request, MaximumBytes, cancellationToken) is not { } content)
                return Problem.TooLarge($"A series may take {MaximumBytes / 1024 / 1024} MiB.");

            var outcome = await uploads.StoreAsync(upload! with { Format = UploadFormats.Seen(content) ?? format }, content, cancellationToken);
            return AnswerTo(request, outcome);
        });

    private static IResult AnswerTo(HttpRequest request, UploadOutcome outcome) => outcome switch
    {
        UploadOutcome.Stored stored => Answer.Value(request, UploadedIndicator.Of(stored)),
        UploadOutcome.BadRows bad => Refused(bad.Read),
        UploadOutcome.Unreadable unreadable => Problem.BadRequest("unreadable-upload", "This is no series", unreadable.Reason),
        UploadOutcome.Refused refused => Problem.Conflict(refused.Reason),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome}."),
    };

    private static ProblemHttpResult Refused(UploadedSeries read) => Problem.BadRequest(
        "bad-rows",
        "Some rows cannot be read",
        $"{read.BadRows.Count} of {read.Rows} rows cannot be read, and nothing was stored. The first is line {read.BadRows[0].Line}: {read.BadRows[0].Reason}"
            + " With on_error=skip the others are stored.",
        [new("rows", read.Rows), new("errors", read.BadRows)]);
}
