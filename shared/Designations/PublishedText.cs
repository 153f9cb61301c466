using System.Text;

namespace SanctionsTracker.Designations;

/// <summary>Publishers' texts as we keep them.</summary>
public static class PublishedText
{
    /// <summary>Trimmed, runs of white space (line breaks and no-break spaces included) folded to one space, in Unicode
    /// normalisation form C; null where nothing is left.</summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var folded = NeedsFolding(text) ? Fold(text) : text;
        return Composed(folded);
    }

    private static string Composed(string text)
    {
        try
        {
            return text.IsNormalized() ? text : text.Normalize();
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair has no normal form; it is kept out of rows, where the entry is rejected.
            return text;
        }
    }

    private static bool NeedsFolding(string text)
    {
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) return true;
        var afterSpace = false;
        foreach (var character in text)
        {
            var space = char.IsWhiteSpace(character);
            if (space && (afterSpace || character != ' ')) return true;
            afterSpace = space;
        }

        return false;
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character)) folded.Append(character);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd(' ');
    }
}
