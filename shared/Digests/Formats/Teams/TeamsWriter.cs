using System.Text.Json.Nodes;

namespace SanctionsTracker.Digests.Formats.Teams;

/// <summary>An Adaptive Card for the webhooks of Microsoft Teams. What others wrote stands in text runs, which are taken literally; text blocks read
/// Markdown.</summary>
/// <remarks>https://adaptivecards.io/explorer, version 1.4;
/// https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook.</remarks>
internal static class TeamsWriter
{
    /// <summary>Larger messages are refused.</summary>
    public const int MaximumBytes = 28 * 1024;

    private const int MaximumChanges = 60;
    private const int TitleLength = 150;

    public static DigestBody Write(Digest digest) => CutDigest.Fit(digest, MaximumChanges, Write);

    private static DigestBody? Write(CutDigest cut)
    {
        var body = DigestJson.Body(new JsonObject
        {
            ["type"] = "message",
            ["attachments"] = new JsonArray(new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.card.adaptive",
                ["contentUrl"] = null,
                ["content"] = Card(cut),
            }),
        });
        return body.Content.Length <= MaximumBytes ? body : null;
    }

    private static JsonObject Card(CutDigest cut)
    {
        JsonNode[] body =
        [
            Block(Run(DigestWords.Title(cut.Digest), ("weight", "Bolder"), ("size", "Large"))),
            Block(Run(DigestWords.Summary(cut.Digest), ("isSubtle", true))),
            .. cut.Groups.SelectMany(Group),
            .. News(cut.Digest),
        ];
        return new JsonObject
        {
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["type"] = "AdaptiveCard",
            ["version"] = "1.4",
            ["body"] = new JsonArray(body),
            ["actions"] = new JsonArray([.. Actions(cut)]),
            ["msteams"] = new JsonObject { ["width"] = "Full" },
        };
    }

    private static IEnumerable<JsonNode> Group(DigestGroup group) =>
        group.Changes.Select(ChangeLine.Of).Select(Change).Prepend(Title(PlainText.Name(group.Title, TitleLength)));

    private static IEnumerable<JsonNode> News(Digest digest)
    {
        var lines = NewsLine.Of(digest);
        return lines.Count == 0 ? [] : lines.Select(Article).Prepend(Title(DigestWords.News));
    }

    private static JsonObject Title(string text) => Block(Run(text, ("weight", "Bolder")));

    private static JsonObject Change(ChangeLine line) => line.LineupLink is { } lineup
        ? Block(Link(line.Link, line.Name), Run($" {line.Details} · "), Link(lineup, DigestWords.Lineup))
        : Block(Link(line.Link, line.Name), Run($" {line.Details}"));

    private static JsonObject Article(NewsLine line) =>
        Block(line.Link is { } link ? Link(link, line.Headline) : Run(line.Headline), Run($" {line.Details}"));

    private static IEnumerable<JsonNode> Actions(CutDigest cut)
    {
        if (cut.MoreLink is { } more) yield return Open(more, DigestWords.More(cut.Omitted));
        yield return Open(cut.Digest.Links.Stop, DigestWords.Stop);
    }

    private static JsonObject Block(params JsonNode[] runs) => new() { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray(runs) };

    private static JsonObject Run(string text, params (string Name, JsonNode Value)[] style)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = text };
        foreach (var (name, value) in style) run[name] = value;
        return run;
    }

    private static JsonObject Link(Uri address, string text) =>
        Run(text, ("color", "Accent"), ("selectAction", new JsonObject { ["type"] = "Action.OpenUrl", ["url"] = address.AbsoluteUri }));

    private static JsonObject Open(Uri address, string title) =>
        new() { ["type"] = "Action.OpenUrl", ["title"] = title, ["url"] = address.AbsoluteUri };
}
