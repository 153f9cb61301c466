namespace SanctionsTracker.Sources.OfacActions;

/// <summary>Cuts a printed entry: parentheses stand within parentheses.</summary>
internal static class EntryText
{
    /// <summary>The parts between a separator that stand outside of parentheses.</summary>
    public static IEnumerable<string> Split(string text, char separator)
    {
        var (depth, from) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '(') depth++;
            else if (text[at] == ')') depth = Math.Max(0, depth - 1);
            else if (text[at] == separator && depth == 0)
            {
                yield return text[from..at].Trim();
                from = at + 1;
            }
        }

        yield return text[from..].Trim();
    }

    /// <summary>What stands within the outermost parentheses, each group by itself, and where it begins.</summary>
    public static IEnumerable<(int At, string Text)> Groups(string text)
    {
        var (depth, from) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '(' && depth++ == 0) from = at + 1;
            else if (text[at] == ')' && depth > 0 && --depth == 0) yield return (from - 1, text[from..at].Trim());
        }
    }
}
