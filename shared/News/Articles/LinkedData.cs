using System.Text.Json;
using AngleSharp.Dom;
using SanctionsTracker.News.Feeds.Json;

namespace SanctionsTracker.News.Articles;

/// <summary>What a page's JSON-LD says of its article (https://schema.org/Article).</summary>
internal sealed record LinkedData
{
    private const int MostBlocks = 20;
    private const int MostNodes = 2_000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 };

    public string? Headline { get; init; }

    public string? Author { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    /// <summary>The first article among the blocks of a page; blocks that are no JSON are passed over. Null where there is none.</summary>
    public static LinkedData? Read(IDocument page) => page.QuerySelectorAll("script[type='application/ld+json']")
        .Take(MostBlocks)
        .Select(script => Read(script.TextContent))
        .FirstOrDefault(data => data is not null);

    private static LinkedData? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json.Trim(), Lenient);
            return Nodes(document.RootElement).Where(IsArticle).Select(Of).FirstOrDefault();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // An article stands alone, in a list, in a @graph, or as the main entity of its page.
    private static IEnumerable<JsonElement> Nodes(JsonElement root)
    {
        var waiting = new Queue<JsonElement>([root]);
        for (var seen = 0; seen < MostNodes && waiting.TryDequeue(out var node); seen++)
        {
            if (node.ValueKind == JsonValueKind.Array)
            {
                foreach (var one in node.EnumerateArray()) waiting.Enqueue(one);
            }
            else if (node.ValueKind == JsonValueKind.Object)
            {
                yield return node;
                foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
                {
                    if (node.TryFind(name, out var inner)) waiting.Enqueue(inner);
                }
            }
        }
    }

    private static bool IsArticle(JsonElement node) => node.TryFind("@type", out var type) && (type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(one => IsArticleType(one.Text()))
        : IsArticleType(type.Text()));

    private static bool IsArticleType(string? type) =>
        type is not null && (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report");

    private static LinkedData Of(JsonElement node) => new()
    {
        Headline = node.Text("headline"),
        Author = node.TryFind("author", out var author) ? NameOf(author) : null,
        Published = node.Text("datePublished"),
        Modified = node.Text("dateModified"),
    };

    private static string? NameOf(JsonElement author) => author.ValueKind switch
    {
        JsonValueKind.Array => string.Join(", ", author.EnumerateArray().Where(one => one.ValueKind != JsonValueKind.Array).Select(NameOf).OfType<string>()) is { Length: > 0 } all ? all : null,
        JsonValueKind.Object => author.Text("name"),
        _ => author.Text(),
    };
}
