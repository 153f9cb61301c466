using System.Text.Json.Nodes;

namespace SanctionsTracker.Digests.Formats.Discord;

/// <summary>A message for Discord's webhooks: embeds of lines in Markdown, escaped, and nobody is mentioned.</summary>
/// <remarks>https://discord.com/developers/docs/resources/message, "Embed Limits".</remarks>
internal static class DiscordWriter
{
    public const int MaximumEmbeds = 10;
    public const int MaximumDescription = 4096;

    /// <summary>Of all embeds together.</summary>
    public const int MaximumText = 6000;

    private const int MaximumChanges = 60;
    private const int TitleLength = 150;

    public static DigestBody Write(Digest digest) => CutDigest.Fit(digest, MaximumChanges, Write);

    private static DigestBody? Write(CutDigest cut)
    {
        var title = DigestWords.Title(cut.Digest);
        var descriptions = Join(Lines(cut)).ToArray();
        if (descriptions.Length > MaximumEmbeds || descriptions.Any(text => text.Length > MaximumDescription)) return null;
        if (title.Length + descriptions.Sum(text => text.Length) > MaximumText) return null;

        var embeds = descriptions.Select(text => new JsonObject { ["description"] = text }).ToArray();
        embeds[0]["title"] = title;
        return DigestJson.Body(new JsonObject
        {
            ["embeds"] = new JsonArray([.. embeds]),
            ["allowed_mentions"] = new JsonObject { ["parse"] = new JsonArray() },
        });
    }

    private static IEnumerable<string> Lines(CutDigest cut)
    {
        yield return DigestWords.Summary(cut.Digest);
        foreach (var group in cut.Groups)
        {
            yield return DiscordText.Bold(PlainText.Name(group.Title, TitleLength));
            foreach (var change in group.Changes) yield return Change(ChangeLine.Of(change));
        }

        if (cut.MoreLink is { } more) yield return DiscordText.Link(more, DigestWords.More(cut.Omitted));
        var news = NewsLine.Of(cut.Digest);
        if (news.Count > 0) yield return DiscordText.Bold(DigestWords.News);
        foreach (var line in news) yield return Article(line);
        yield return DiscordText.Link(cut.Digest.Links.Stop, DigestWords.Stop);
    }

    private static string Change(ChangeLine line)
    {
        var text = $"{DiscordText.Link(line.Link, line.Name)} {DiscordText.Escape(line.Details)}";
        return line.LineupLink is { } lineup ? $"{text} · {DiscordText.Link(lineup, DigestWords.Lineup)}" : text;
    }

    private static string Article(NewsLine line)
    {
        var headline = line.Link is { } link ? DiscordText.Link(link, line.Headline) : DiscordText.Escape(line.Headline);
        return $"{headline} {DiscordText.Escape(line.Details)}";
    }

    private static IEnumerable<string> Join(IEnumerable<string> lines)
    {
        var text = "";
        foreach (var line in lines)
        {
            if (text.Length > 0 && text.Length + 1 + line.Length > MaximumDescription)
            {
                yield return text;
                text = "";
            }

            text += text.Length == 0 ? line : $"\n{line}";
        }

        if (text.Length > 0) yield return text;
    }
}
