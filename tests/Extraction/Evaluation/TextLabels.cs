using System.Text.Json;
using System.Text.Json.Serialization;

namespace SanctionsTracker.Tests.Extraction.Evaluation;

/// <summary>The file of labels beside a text.</summary>
internal sealed record TextLabels
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    public required string Title { get; init; }

    /// <summary>A year, month or day.</summary>
    public required string Published { get; init; }

    /// <summary>What kind of text it is, in words.</summary>
    public required string Style { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    public required IReadOnlyList<DateLabel> Dates { get; init; }

    public required IReadOnlyList<EntityLabel> Entities { get; init; }

    /// <summary>Events that have a date.</summary>
    public required IReadOnlyList<EventLabel> Events { get; init; }

    /// <exception cref="JsonException">The file has other members than these, or lacks one.</exception>
    public static TextLabels Read(string path) =>
        JsonSerializer.Deserialize<TextLabels>(File.ReadAllText(path), Json) ?? throw new JsonException($"{path} is null.");
}
