using System.Text.Json.Nodes;

namespace SanctionsTracker.Digests.Formats.Slack;

/// <summary>A line of a list in Slack's rich text.</summary>
internal sealed record SlackLine(IReadOnlyList<JsonObject> Elements)
{
    /// <summary>In UTF-16 code units, addresses not counted.</summary>
    public int Length => Elements.Sum(element => element["text"]!.GetValue<string>().Length);

    public static JsonObject Text(string text) => new() { ["type"] = "text", ["text"] = text };

    public static JsonObject Bold(string text) =>
        new() { ["type"] = "text", ["text"] = text, ["style"] = new JsonObject { ["bold"] = true } };

    public static JsonObject Link(Uri address, string text) => new() { ["type"] = "link", ["url"] = address.AbsoluteUri, ["text"] = text };

    /// <summary>The lines in parts that are no longer than <paramref name="maximum"/>.</summary>
    public static IEnumerable<IReadOnlyList<SlackLine>> Parts(IEnumerable<SlackLine> lines, int maximum)
    {
        var part = new List<SlackLine>();
        foreach (var line in lines)
        {
            if (part.Count > 0 && part.Sum(earlier => earlier.Length) + line.Length > maximum)
            {
                yield return part;
                part = [];
            }

            part.Add(line);
        }

        if (part.Count > 0) yield return part;
    }

    public JsonObject Section() => new() { ["type"] = "rich_text_section", ["elements"] = new JsonArray([.. Elements]) };
}
