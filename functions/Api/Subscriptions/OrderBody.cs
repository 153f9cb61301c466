using System.Text.Json;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Reads the JSON that a request hands in as an order.</summary>
internal static class OrderBody
{
    // A watch-list of 500 names of 200 characters, in any script, and room to spare.
    private const int MaximumBytes = 512 * 1024;

    // The last is what curl says where it is told nothing.
    private static readonly string[] MediaTypes =
        ["application/json", "application/merge-patch+json", "text/plain", "application/octet-stream", "application/x-www-form-urlencoded"];

    private static readonly JsonDocumentOptions Strictly = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>The order, or the answer to who handed in something else.</summary>
    public static async Task<(JsonElement? Order, IResult? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (RequestBody.MediaType(request) is { } type && !MediaTypes.Contains(type, StringComparer.Ordinal))
            return (null, Problem.UnsupportedMediaType($"Content-Type is '{request.ContentType}'. Read is application/json."));
        if (RequestBody.RefusesCoding(request, "A subscription") is { } compressed) return (null, compressed);
        if (await RequestBody.ReadAsync(request, MaximumBytes, cancellationToken) is not { } body)
            return (null, Problem.TooLarge($"A subscription may take {MaximumBytes / 1024} KiB. Spread a longer watch-list over several subscriptions."));

        try
        {
            using var document = JsonDocument.Parse(body, Strictly);
            return (document.RootElement.Clone(), null);
        }
        catch (JsonException broken)
        {
            return (null, Problem.BadRequest("unreadable-order", "The body is no JSON that can be read", broken.Message));
        }
    }
}
