using System.Buffers.Text;
using System.Text.Json;
using SanctionsTracker.Functions.Api.Json;

namespace SanctionsTracker.Functions.Api.Queries;

/// <summary>Positions in lists as clients carry them: opaque text without characters that an address must escape.</summary>
public static class Cursor
{
    public static string Write<T>(T position)
        where T : class =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(position, ApiJson.Options));

    /// <summary>The position; null where <paramref name="text"/> is no cursor of this kind.</summary>
    public static T? TryRead<T>(string text)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Base64Url.DecodeFromChars(text), ApiJson.Options);
        }
        catch (Exception broken) when (broken is FormatException or JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
