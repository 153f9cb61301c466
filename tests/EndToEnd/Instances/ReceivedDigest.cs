using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SanctionsTracker.Tests.EndToEnd.Instances;

/// <summary>A digest as it reached its receiver.</summary>
internal sealed record ReceivedDigest(string Id, string Body, string Subscription, int Sequence, IReadOnlyList<string> Changes, string Sender, bool Accepted)
{
    public static async Task<ReceivedDigest> ReadAsync(HttpRequest request, bool accepted)
    {
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(CancellationToken.None);
        using var document = JsonDocument.Parse(text);
        var data = document.RootElement.GetProperty("data");
        return new(
            request.Headers["webhook-id"].Single()!,
            text,
            data.GetProperty("subscription_id").GetString()!,
            data.GetProperty("sequence").GetInt32(),
            [.. data.GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("changes").EnumerateArray()).Select(change => change.GetProperty("id").GetString()!)],
            request.Headers[GatedHttp.Sender].Single()!,
            accepted);
    }
}
