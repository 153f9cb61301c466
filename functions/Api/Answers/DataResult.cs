using Microsoft.AspNetCore.Http.Extensions;

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
        using var body = new PooledBody();
        try
        {
            Rendering.Write(this, body);
        }
        catch (Exception failure)
        {
            await Answer.Failed(httpContext.Request, failure).ExecuteAsync(httpContext);
            return;
        }

        if (Next is not null) httpContext.Response.Headers.Link = $"<{NextAddress(httpContext.Request)}>; rel=\"next\"";
        httpContext.Response.StatusCode = StatusCode ?? StatusCodes.Status200OK;
        await Sending.SendAsync(httpContext, body.Written, Format.MediaType());
    }

    // Relative, and without the key that the request may carry.
    private string NextAddress(HttpRequest request)
    {
        string[] left = ["cursor", .. Queries.Query.HostParameters];
        var kept = request.Query.Where(pair => !left.Contains(pair.Key, StringComparer.OrdinalIgnoreCase));
        return request.PathBase + request.Path + new QueryBuilder(kept) { { "cursor", Next! } }.ToQueryString();
    }
}
