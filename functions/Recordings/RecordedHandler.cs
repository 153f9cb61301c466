using System.Net;
using System.Net.Http.Headers;

namespace SanctionsTracker.Functions.Recordings;

/// <summary>Answers every request from recordings, as the publisher did then. Nothing leaves this machine.</summary>
internal sealed class RecordedHandler(string folder, RecordingsIndex index) : HttpMessageHandler
{
    private readonly Dictionary<string, RecordedAnswer> _answers =
        index.Answers.ToDictionary(answer => answer.Url.AbsoluteUri, StringComparer.Ordinal);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(Answer(request));

    private HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var response = _answers.GetValueOrDefault(request.RequestUri!.AbsoluteUri) is not { } recorded ? NotRecorded(request.RequestUri)
            : IsHeld(recorded, request.Headers) ? new HttpResponseMessage(HttpStatusCode.NotModified)
            : Recorded(recorded);
        response.RequestMessage = request;
        return response;
    }

    private static bool IsHeld(RecordedAnswer recorded, HttpRequestHeaders held) => recorded.ETag is { } etag && held.IfNoneMatch.Count > 0
        ? held.IfNoneMatch.Contains(EntityTagHeaderValue.Parse(etag))
        : recorded.LastModified is { } modified && held.IfModifiedSince >= modified;

    private HttpResponseMessage Recorded(RecordedAnswer recorded)
    {
        var body = new StreamContent(File.OpenRead(Path.Combine(folder, recorded.File)));
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(recorded.ContentType);
        body.Headers.LastModified = recorded.LastModified;
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
