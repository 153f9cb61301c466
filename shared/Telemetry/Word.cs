using System.Text.Json;

namespace SanctionsTracker.Telemetry;

/// <summary>Enumerations as tags: in words, as the API writes them.</summary>
internal static class Word
{
    public static string Of(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
