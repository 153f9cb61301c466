using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace SanctionsTracker.Digests.Formats;

/// <summary>JSON as digests are written in: as our API speaks it, snake_case, absent is null, letters of every script as they are.</summary>
internal static class DigestJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>A word of an enumeration as we write it: <c>verdict_changed</c>.</summary>
    public static string Word(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    public static DigestBody Body(JsonNode content, string contentType = "application/json; charset=utf-8") =>
        new(contentType, JsonSerializer.SerializeToUtf8Bytes(content, Options));

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
