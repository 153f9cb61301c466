using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>The lines of an action's body: a block is a line, or several with <c>br</c> between them.</summary>
internal static class ActionLines
{
    private static readonly HashSet<string> Blocks = new(
        ["P", "DIV", "UL", "OL", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "TABLE", "TBODY", "TR", "TD", "BLOCKQUOTE", "SECTION"], StringComparer.Ordinal);

    /// <summary>The lines in order, cleaned, none empty; with whether each is a heading by its element.</summary>
    public static IEnumerable<(string Text, bool IsHeading)> Of(IElement body)
    {
        var lines = new List<(string, bool)>();
        var text = new System.Text.StringBuilder();
        Walk(body, isHeading: false);
        Flush(isHeading: false);
        return lines;

        void Walk(INode node, bool isHeading)
        {
            foreach (var child in node.ChildNodes)
            {
                if (child is IText words) text.Append(words.Data);
                else if (child is IHtmlBreakRowElement) Flush(isHeading);
                else if (child is IElement element && Blocks.Contains(element.TagName)) Block(element, isHeading);
                else if (child is IElement inline) Walk(inline, isHeading);
            }
        }

        void Block(IElement element, bool isHeading)
        {
            Flush(isHeading);
            var heads = isHeading || element.TagName is ['H', >= '1' and <= '6'];
            Walk(element, heads);
            Flush(heads);
        }

        void Flush(bool isHeading)
        {
            if (PublishedText.Clean(text.ToString()) is { } line) lines.Add((line, isHeading));
            text.Clear();
        }
    }
}
