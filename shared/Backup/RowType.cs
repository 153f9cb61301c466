using System.Globalization;
using System.Text.Json;

namespace SanctionsTracker.Backup;

/// <summary>The types of values that lines name, as Table Storage calls them. Text and truth values need no name.</summary>
internal static class RowType
{
    public const string Number = "Edm.Int64";
    public const string Real = "Edm.Double";
    public const string Time = "Edm.DateTime";
    public const string Bytes = "Edm.Binary";

    // 100 ns, as tables keep them.
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    // 64 bits do not fit into the numbers of all readers of JSON, so they are written as text.
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">The value is not of the type.</exception>
    public static object Read(ref Utf8JsonReader json, string? type) => type switch
    {
        null when json.TokenType is JsonTokenType.True or JsonTokenType.False => json.GetBoolean(),
        null => json.GetString() ?? throw new FormatException("A value is null."),
        Number => long.Parse(json.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        Real => json.GetDouble(),
        Time => new DateTimeOffset(DateTime.ParseExact(json.GetString()!, TimeFormat, CultureInfo.InvariantCulture), TimeSpan.Zero),
        Bytes => json.GetBytesFromBase64(),
        _ => throw new FormatException($"Values of type {type} are none of ours."),
    };
}
