using System.Text.Json.Nodes;

namespace SanctionsTracker.Digests.Formats.Slack;

/// <summary>A message for Slack's incoming webhooks. What others wrote stands in rich text alone, whose text elements are taken literally: no stars, mentions or
/// links come of it.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/blocks.</remarks>
internal static class SlackWriter
{
    public const int MaximumBlocks = 50;
    public const int MaximumText = 3000;

    // Beyond the limits of each block a message is refused as too long (msg_blocks_too_long) at a length that Slack does not tell.
    private const int MaximumBytes = 40_000;
    private const int MaximumChanges = 40;
    private const int HeaderLength = 150;
    private const int TitleLength = 150;

    public static DigestBody Write(Digest digest) => CutDigest.Fit(digest, MaximumChanges, Write);

    private static DigestBody? Write(CutDigest cut)
    {
        JsonNode[] blocks = [Header(cut.Digest), Section(DigestWords.Summary(cut.Digest)), .. Groups(cut), .. News(cut.Digest), Foot(cut)];
        var body = DigestJson.Body(new JsonObject
        {
            // Shown in notifications, where blocks are not.
            ["text"] = SlackText.Escape($"{DigestWords.Title(cut.Digest)}: {DigestWords.Summary(cut.Digest)}"),
            ["blocks"] = new JsonArray(blocks),
            ["unfurl_links"] = false,
            ["unfurl_media"] = false,
        });
        return blocks.Length <= MaximumBlocks && body.Content.Length <= MaximumBytes ? body : null;
    }

    private static JsonObject Header(Digest digest) => new()
    {
        ["type"] = "header",
        ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = PlainText.Cut(DigestWords.Title(digest), HeaderLength), ["emoji"] = false },
    };

    private static JsonObject Section(string text) => new() { ["type"] = "section", ["text"] = Mrkdwn(SlackText.Escape(text)) };

    private static IEnumerable<JsonNode> Groups(CutDigest cut)
    {
        foreach (var group in cut.Groups)
        {
            var title = PlainText.Name(group.Title, TitleLength);
            var lines = group.Changes.Select(ChangeLine.Of).Select(line => new SlackLine(Change(line)));
            foreach (var part in SlackLine.Parts(lines, MaximumText - title.Length)) yield return RichText(title, part);
        }
    }

    private static IEnumerable<JsonNode> News(Digest digest)
    {
        var lines = NewsLine.Of(digest).Select(line => new SlackLine(Article(line))).ToArray();
        if (lines.Length > 0) yield return RichText(DigestWords.News, lines);
    }

    private static JsonObject[] Change(ChangeLine line) => line.LineupLink is { } lineup
        ? [SlackLine.Link(line.Link, line.Name), SlackLine.Text($" {line.Details} · "), SlackLine.Link(lineup, DigestWords.Lineup)]
        : [SlackLine.Link(line.Link, line.Name), SlackLine.Text($" {line.Details}")];

    private static JsonObject[] Article(NewsLine line) =>
        [line.Link is { } link ? SlackLine.Link(link, line.Headline) : SlackLine.Text(line.Headline), SlackLine.Text($" {line.Details}")];

    private static JsonObject RichText(string title, IEnumerable<SlackLine> lines) => new()
    {
        ["type"] = "rich_text",
        ["elements"] = new JsonArray(
            new JsonObject { ["type"] = "rich_text_section", ["elements"] = new JsonArray(SlackLine.Bold(title)) },
            new JsonObject { ["type"] = "rich_text_list", ["style"] = "bullet", ["elements"] = new JsonArray([.. lines.Select(line => line.Section())]) }),
    };

    private static JsonObject Foot(CutDigest cut)
    {
        var stop = SlackText.Link(cut.Digest.Links.Stop, DigestWords.Stop);
        var text = cut.MoreLink is { } more ? $"{SlackText.Link(more, DigestWords.More(cut.Omitted))} · {stop}" : stop;
        return new() { ["type"] = "context", ["elements"] = new JsonArray(Mrkdwn(text)) };
    }

    // Verbatim: nothing becomes a link or a mention but what is written as one.
    private static JsonObject Mrkdwn(string text) => new() { ["type"] = "mrkdwn", ["text"] = text, ["verbatim"] = true };
}
