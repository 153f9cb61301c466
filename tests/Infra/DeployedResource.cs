using System.Text.Json;

namespace SanctionsTracker.Tests.Infra;

/// <summary>A resource as Azure would be asked for it.</summary>
internal sealed record DeployedResource(string Id, string Type, string Name, JsonElement Json)
{
    public static DeployedResource Read(JsonElement json) =>
        new(json.GetProperty("id").GetString()!, json.GetProperty("type").GetString()!, json.GetProperty("name").GetString()!, json);

    /// <summary>A property by its path below <c>properties</c>: <c>siteConfig.minTlsVersion</c>.</summary>
    public JsonElement Property(string path) =>
        path.Split('.').Aggregate(Json.GetProperty("properties"), (element, name) => element.GetProperty(name));

    public string? Text(string path) => Property(path).GetString();

    /// <summary>The tags; empty where it has none.</summary>
    public IReadOnlyDictionary<string, string> Tags => Json.TryGetProperty("tags", out var tags)
        ? tags.EnumerateObject().ToDictionary(tag => tag.Name, tag => tag.Value.GetString()!, StringComparer.Ordinal)
        : new Dictionary<string, string>();
}
