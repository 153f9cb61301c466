using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Net.Http.Headers;
using SanctionsTracker.Events;
using SanctionsTracker.Events.Uploads;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.Events;

/// <summary>Makes a set of own events what its owner hands in, as a whole.</summary>
public sealed class PutEventSet(EventSetStore store, OwnerKey owner)
{
    private const int MaximumBytes = 8 * 1024 * 1024;

    // The last is what curl says where it is told nothing.
    private static readonly string[] MediaTypes =
        ["text/csv", "application/json", "application/csv", "text/plain", "application/octet-stream", "application/x-www-form-urlencoded"];

    [Function(nameof(PutEventSet))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = "api/events/{set}")] HttpRequest request,
        string set,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var order = query.EventsOrder(set);
            if (query.Problem() is { } problem) return problem;
            if (owner.Refuses(request) is { } refusal) return refusal;
            if (RequestBody.MediaType(request) is { } type && !MediaTypes.Contains(type, StringComparer.Ordinal))
                return Problem.UnsupportedMediaType($"Content-Type is '{request.ContentType}'. Read are text/csv and application/json.");
            if (RequestBody.RefusesCoding(request, "A set of events") is { } compressed) return compressed;
            if (await RequestBody.ReadAsync(request, MaximumBytes, cancellationToken) is not { } body)
                return Problem.TooLarge($"A set of events may take {MaximumBytes / 1024 / 1024} MiB. Put the events into several sets.");

            return await StoreAsync(request, order!, body, cancellationToken);
        });

    private async Task<IResult> StoreAsync(HttpRequest request, EventsOrder order, byte[] body, CancellationToken cancellationToken)
    {
        UploadedEvents read;
        try
        {
            read = UploadedEvents.Read(UploadedText.Read(body, CharsetOf(request)), order.Mapping);
        }
        catch (UnreadableUploadException broken)
        {
            return Problem.BadRequest("unreadable-upload", "This is no set of events", broken.Message);
        }

        if (read.Events.Count == 0 || (read.Rejected.Count > 0 && order.OnError == OnError.Refuse)) return Refused(read);
        var update = await store.ReplaceAsync(new(order.Id, order.Name, order.Source, read.Events, body), cancellationToken);
        return update switch
        {
            EventSetUpdate.Created(var facts) => Answer.Value(request, UploadedEventSet.Of(UploadResult.Created, facts, read)),
            EventSetUpdate.Replaced(var facts) => Answer.Value(request, UploadedEventSet.Of(UploadResult.Replaced, facts, read)),
            EventSetUpdate.Unchanged(var facts) => Answer.Value(request, UploadedEventSet.Of(UploadResult.Unchanged, facts, read)),
            _ => Problem.Conflict("Others were writing the same set. Try again."),
        };
    }

    private static ProblemHttpResult Refused(UploadedEvents read)
    {
        var (rows, first) = (read.Events.Count + read.Rejected.Count, read.Rejected[0]);
        var skip = read.Events.Count > 0 ? " With on_error=skip the others are stored." : "";
        return Problem.BadRequest(
            "bad-rows",
            "Some rows cannot be read",
            string.Create(CultureInfo.InvariantCulture, $"{read.Rejected.Count} of {rows} rows cannot be read, and nothing was stored. The first is in line {first.Line}: {first.Reason}.{skip}"),
            [new("rows", rows), new("errors", read.Rejected)]);
    }

    private static string? CharsetOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.Charset.HasValue && type.Charset.Length > 0
            ? HeaderUtilities.RemoveQuotes(type.Charset).ToString()
            : null;
}
