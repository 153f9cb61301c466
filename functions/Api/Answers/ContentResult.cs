using System.Globalization;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>A document that has its own format.</summary>
/// <param name="Body">Its bytes, in UTF-8.</param>
/// <param name="MediaType">Its media type, without a charset.</param>
public sealed record ContentResult(byte[] Body, string MediaType) : IResult
{
    /// <summary>When it changed last, for those who ask by time; null where that is not known.</summary>
    public DateTimeOffset? LastModified { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (LastModified is not { } changed) return Sending.SendAsync(httpContext, Body, MediaType);
        httpContext.Response.Headers.LastModified = changed.ToString("R", CultureInfo.InvariantCulture);
        return EntityTags.IsHeldSince(httpContext.Request, changed)
            ? Sending.SendNotModifiedAsync(httpContext, Body)
            : Sending.SendAsync(httpContext, Body, MediaType);
    }
}
