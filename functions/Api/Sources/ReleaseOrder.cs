using System.Text.Json;

namespace SanctionsTracker.Functions.Api.Sources;

/// <summary>What the body of a release says: <c>{"sha256":"…"}</c>.</summary>
internal sealed record ReleaseOrder(string? Sha256)
{
    /// <summary>The hash; null where the request has no body, or none in it.</summary>
    /// <exception cref="BadHttpRequestException">The body is no such order.</exception>
    public static async Task<string?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType()) return null;
        try
        {
            return (await request.ReadFromJsonAsync<ReleaseOrder>(cancellationToken))?.Sha256;
        }
        catch (JsonException broken)
        {
            throw new BadHttpRequestException("""The body must be JSON: {"sha256":"…"}.""", broken);
        }
    }
}
