using System.Text.Json.Nodes;
using NJsonSchema;
using SanctionsTracker.Functions.Api;

namespace SanctionsTracker.Tests.Api.Contract;

/// <summary>The contract as shipped, and whether an answer keeps it.</summary>
internal static class OpenApiContract
{
    private const string Schemas = "#/components/schemas/";

    public static JsonObject Document { get; } = Read();

    public static IEnumerable<(string Method, string Path, JsonObject Operation)> Operations =>
        from path in Document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select (operation.Key, path.Key, operation.Value!.AsObject());

    /// <summary>The parameters of an operation, references followed.</summary>
    public static IReadOnlyList<JsonObject> ParametersOf(JsonObject operation) =>
        [.. (operation["parameters"]?.AsArray() ?? []).Select(parameter => Follow(parameter!.AsObject()))];

    /// <summary>What an answer breaks of the contract; empty where it keeps it.</summary>
    public static async Task<IReadOnlyList<string>> BreachesAsync(string method, string path, int status, string mediaType, string body)
    {
        var operation = Document["paths"]?[path]?[method]?.AsObject();
        if (operation?["responses"]?[$"{status}"] is not JsonObject response) return [$"{method} {path} does not tell of {status}."];
        if (Follow(response)["content"]?[mediaType]?["schema"] is not JsonObject schema) return [$"{status} does not tell of {mediaType}."];
        if (!mediaType.EndsWith("json", StringComparison.Ordinal) || mediaType == "application/x-ndjson") return [];

        var broken = (await SchemaAsync(schema)).Validate(body);
        return [.. broken.Select(error => error.ToString())];
    }

    private static JsonObject Read()
    {
        using var stream = typeof(GetOpenApi).Assembly.GetManifestResourceStream("openapi.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }

    private static JsonObject Follow(JsonObject node) =>
        node["$ref"]?.GetValue<string>() is { } reference
            ? reference.Split('/').Skip(1).Aggregate<string, JsonNode>(Document, (at, part) => at[part]!).AsObject()
            : node;

    private static Task<JsonSchema> SchemaAsync(JsonObject schema)
    {
        var wrapped = new JsonObject
        {
            ["definitions"] = Document["components"]!["schemas"]!.DeepClone(),
            // Beside a reference nothing else counts.
            ["allOf"] = new JsonArray(schema.DeepClone()),
        };
        return JsonSchema.FromJsonAsync(wrapped.ToJsonString().Replace(Schemas, "#/definitions/", StringComparison.Ordinal));
    }
}
