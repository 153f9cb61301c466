namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>A document that has its own format.</summary>
/// <param name="Body">Its bytes, in UTF-8.</param>
/// <param name="MediaType">Its media type, without a charset.</param>
public sealed record ContentResult(byte[] Body, string MediaType) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => Sending.SendAsync(httpContext, Body, MediaType);
}
