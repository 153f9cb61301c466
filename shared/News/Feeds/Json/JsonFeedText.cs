using System.Text.Json;

namespace SanctionsTracker.News.Feeds.Json;

/// <summary>Texts in JSON; publishers write ids as numbers too.</summary>
internal static class JsonFeedText
{
    /// <summary>The text of a property; null where there is none.</summary>
    public static string? Text(this JsonElement element, string name) => element.TryFind(name, out var value) ? value.Text() : null;

    /// <summary>A property of what may be an object; false where there is none.</summary>
    public static bool TryFind(this JsonElement element, string name, out JsonElement value)
    {
        value = default;
        try
        {
            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in the name of another property.
            return false;
        }
    }

    /// <summary>The text of a value; null where it is empty, and where it is no text.</summary>
    public static string? Text(this JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => String(value),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    private static string? String(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is no text.
            return null;
        }
    }
}
