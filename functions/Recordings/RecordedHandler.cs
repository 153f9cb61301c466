using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace SanctionsTracker.Functions.Recordings;

/// <summary>Answers every request from recordings, as the publisher did then. Nothing leaves this machine.</summary>
internal sealed class RecordedHandler(string folder, RecordingsIndex index) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(Answer(request));

    private HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var recorded = index.Answers.FirstOrDefault(answer => answer.Answers(request.RequestUri!));
        var response = recorded is null ? NotRecorded(request.RequestUri!)
            : IsHeld(recorded, request.Headers) ? new HttpResponseMessage(HttpStatusCode.NotModified)
            : Recorded(recorded);
        response.RequestMessage = request;
        return response;
    }

    private static bool IsHeld(RecordedAnswer recorded, HttpRequestHeaders held) => recorded.ETag is { } etag && held.IfNoneMatch.Count > 0
        ? held.IfNoneMatch.Contains(EntityTagHeaderValue.Parse(etag))
        : recorded.LastModified is { } modified && held.IfModifiedSince >= DateTimeOffset.Parse(modified, CultureInfo.InvariantCulture);

    private HttpResponseMessage Recorded(RecordedAnswer recorded)
    {
        var body = new StreamContent(File.OpenRead(Path.Combine(folder, recorded.File)));
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(recorded.ContentType);
        if (recorded.LastModified is { } modified) body.Headers.Add("Last-Modified", modified);
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = body };
        if (recorded.ETag is { } etag) response.Headers.ETag = EntityTagHeaderValue.Parse(etag);
        return response;
    }

    private static HttpResponseMessage NotRecorded(Uri address) => new(HttpStatusCode.NotFound)
    {
        Content = new StringContent($"{address.GetLeftPart(UriPartial.Path)} is not recorded."),
        ReasonPhrase = "Not recorded",
    };
}
