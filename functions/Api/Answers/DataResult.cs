using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>Data, written in the format that was asked for, with an ETag over what is written.</summary>
/// <param name="Value">What is answered.</param>
/// <param name="Format">The format.</param>
/// <param name="Items">The rows of the other formats than JSON.</param>
public sealed record DataResult<T>(T Value, OutputFormat Format, IReadOnlyList<object?> Items) : IResult, IValueHttpResult<T>, IStatusCodeHttpResult
{
    T? IValueHttpResult<T>.Value => Value;

    /// <summary>The cursor of the next page, which formats without an envelope carry in a header; null for none.</summary>
    public string? Next { get; init; }

    public int? StatusCode { get; init; } = StatusCodes.Status200OK;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var body = Rendering.Of(this);
        Describe(httpContext);
        if (StatusCode == StatusCodes.Status200OK && EntityTags.Apply(httpContext, body)) return;

        response.StatusCode = StatusCode ?? StatusCodes.Status200OK;
        response.ContentType = $"{Format.MediaType()}; charset=utf-8";
        var encoded = ContentCoding.Apply(httpContext, body);
        response.ContentLength = encoded.Length;
        await response.Body.WriteAsync(encoded, httpContext.RequestAborted);
    }

    private void Describe(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        // Every answer depends on who asks and may change with the next refresh: keep it, but ask again.
        headers.CacheControl = "private, no-cache";
        headers.Vary = $"{HeaderNames.Accept}, {HeaderNames.AcceptEncoding}";
        if (Next is not null) headers.Link = $"<{NextAddress(context.Request)}>; rel=\"next\"";
    }

    // Relative, and without the key that the request may carry.
    private string NextAddress(HttpRequest request)
    {
        string[] left = ["cursor", .. Queries.Query.HostParameters];
        var kept = request.Query.Where(pair => !left.Contains(pair.Key, StringComparer.OrdinalIgnoreCase));
        return request.PathBase + request.Path + new QueryBuilder(kept) { { "cursor", Next! } }.ToQueryString();
    }
}
