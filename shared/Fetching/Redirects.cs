using System.Net;

namespace SanctionsTracker.Fetching;

/// <summary>Sends a request and follows where it is sent on to. Not left to the handler, so that loops and refused schemes are told
/// in words, and so that each hop has retries of its own.</summary>
internal sealed class Redirects(HttpClient client, FetchRequest request, int maximum)
{
    private readonly HashSet<Uri> _visited = [];
    private bool _isPassing;

    /// <summary>Where the last request went.</summary>
    public Uri Address { get; private set; } = request.Address;

    /// <summary>Where permanent redirects led from the address asked for, up to the first passing one; null where there was none.</summary>
    public Uri? MovedTo { get; private set; }

    /// <summary>Why an address is not asked, in words that follow it; null where it may be. By default every one may.</summary>
    public Func<Uri, string?> Refusal { get; init; } = _ => null;

    /// <summary>The first answer that is not a redirect; the caller disposes it.</summary>
    /// <exception cref="FetchFailedException">A loop, too many hops, or a hop to where we do not go.</exception>
    public async Task<HttpResponseMessage> FollowAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (Refusal(Address) is { } refusal) throw new FetchFailedException($"{ShownAddress.Of(Address)} {refusal}");
            var response = await SendAsync(Address, cancellationToken);
            if (!IsRedirect(response.StatusCode)) return response;

            using (response) Move(response);
        }
    }

    private void Move(HttpResponseMessage response)
    {
        Address = Next(Address, response.Headers.Location);
        _isPassing |= response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect);
        if (!_isPassing) MovedTo = Address;
    }

    private async Task<HttpResponseMessage> SendAsync(Uri address, CancellationToken cancellationToken)
    {
        _visited.Add(address);
        using var message = new HttpRequestMessage(HttpMethod.Get, address);
        // As the server wrote it, which need not be well-formed; on every hop, since the last one holds the content.
        if (request.ETag is { } etag) message.Headers.TryAddWithoutValidation("If-None-Match", etag);
        message.Headers.IfModifiedSince = request.LastModified;
        return await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    private Uri Next(Uri address, Uri? location)
    {
        var from = ShownAddress.Of(address);
        if (location is null) throw new FetchFailedException($"{from} answered a redirect that does not say where to.");

        if (!Uri.TryCreate(address, location, out var next)) throw new FetchFailedException($"{from} redirects to what is no address.");
        if (!IsHttp(next) && !IsHttps(next))
            throw new FetchFailedException($"{from} redirects to {next.Scheme}:, which is refused: only http and https are followed.");
        if (IsHttps(address) && IsHttp(next))
            throw new FetchFailedException($"{from} redirects from https to http ({ShownAddress.Of(next)}), which is refused.");
        if (_visited.Contains(next))
            throw new FetchFailedException($"{from} is part of a redirect loop: it sends back to {ShownAddress.Of(next)}.");
        if (_visited.Count > maximum)
            throw new FetchFailedException($"{ShownAddress.Of(request.Address)} redirects more than {maximum} times.");
        return next;
    }

    private static bool IsHttp(Uri address) => address.Scheme == Uri.UriSchemeHttp;

    private static bool IsHttps(Uri address) => address.Scheme == Uri.UriSchemeHttps;

    private static bool IsRedirect(HttpStatusCode status) => status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found
        or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
}
