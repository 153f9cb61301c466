using System.Text;

namespace SanctionsTracker.News;

/// <summary>Text of publishers on its way into records.</summary>
internal static class PublisherText
{
    /// <summary>Without what cannot be seen and changes what is: control characters, but for tabs and line ends, the signs that turn the direction of
    /// writing, and halves of characters.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsUnwanted)) return text.Trim();
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) plain.Append(text[i++]).Append(text[i]);
            else if (!IsUnwanted(text[i])) plain.Append(text[i]);
        }

        return plain.ToString().Trim();
    }

    /// <summary>The beginning of a text, cut between words where one ends near; no more than <paramref name="letters"/> UTF-16 units.</summary>
    public static string Cut(string text, int letters)
    {
        if (text.Length <= letters) return text;
        var end = text.LastIndexOf(' ', letters - 1, Math.Min(letters - 1, 60));
        if (end <= 0) end = char.IsHighSurrogate(text[letters - 2]) ? letters - 2 : letters - 1;
        return $"{text[..end].TrimEnd()}…";
    }

    // The directional signs are those of UAX #9; the marks (U+200E, U+200F) and joiners belong to correct Persian and Arabic.
    private static bool IsUnwanted(char letter) =>
        (char.IsControl(letter) && letter is not ('\t' or '\n' or '\r'))
        || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or (>= '\uFFFE' and <= '\uFFFF')
        || char.IsSurrogate(letter);
}
