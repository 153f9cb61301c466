namespace SanctionsTracker.Extraction;

/// <summary>Cuts a text into its sentences. Headings, items of lists and footnotes count as sentences of their own.</summary>
/// <remarks>One pass from left to right; every character is looked at a bounded number of times.</remarks>
public static class Sentences
{
    // A line between these lengths that goes on in the next is one of a text wrapped to a width; a shorter one is a heading, a longer one
    // a paragraph.
    private const int ShortestWrappedLine = 50;
    private const int LongestWrappedLine = 140;

    private const string FootnoteBegins = "[fn]";
    private const string FootnoteEnds = "Hide Footnote";

    /// <summary>The sentences of a text, in order and without overlap. Only white space stands outside of them.</summary>
    public static IReadOnlyList<Sentence> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<Sentence>();
        var start = 0;
        var lineStart = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var end = EndAt(text, at, lineStart);
            if (text[at] == '\n') lineStart = at + 1;
            if (end is null) continue;

            Add(sentences, text, start, end.Value);
            start = end.Value;
            at = Math.Max(at, end.Value - 1);
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    /// <summary>The sentence that holds a character; null for one between two sentences.</summary>
    /// <param name="sentences">As <see cref="Of"/> answers them.</param>
    /// <param name="offset">In UTF-16 code units.</param>
    public static Sentence? At(IReadOnlyList<Sentence> sentences, int offset)
    {
        var (low, high) = (0, sentences.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].Contains(offset)) return sentences[middle];
            if (sentences[middle].Start > offset) high = middle - 1;
            else low = middle + 1;
        }

        return null;
    }

    // Where the sentence ends that has its last mark at this place; null where it goes on.
    private static int? EndAt(string text, int at, int lineStart) => text[at] switch
    {
        '.' or '!' or '?' or '…' or '。' or '؟' or '۔' => EndOfMark(text, at),
        '\n' => EndsLine(text, at, lineStart) ? at + 1 : null,
        '[' when text.AsSpan(at).StartsWith(FootnoteBegins, StringComparison.Ordinal) => at,
        'H' when text.AsSpan(at).StartsWith(FootnoteEnds, StringComparison.Ordinal) => at + FootnoteEnds.Length,
        _ => null,
    };

    private static int? EndOfMark(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && IsClosing(text[end])) end++;
        if (end == text.Length || text[end] == '\n' || text[end] == '[') return end;

        if (text[at] == '.' && Abbreviations.EndAt(text, at)) return null;
        if (!char.IsWhiteSpace(text[end])) return LacksItsSpace(text, at, end) ? end : null;

        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]) && next - end < 8) next++;
        if (next == text.Length) return end;
        // "he asked?" said she: a small letter goes on with the sentence.
        return char.IsLower(text[next]) ? null : end;
    }

    // "than in the past.As a Persian nation": a word of small letters, a mark, a capital and a small letter.
    private static bool LacksItsSpace(string text, int at, int end) =>
        at > 1 && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2])
        && end + 1 < text.Length && char.IsUpper(text[end]) && (char.IsLower(text[end + 1]) || char.IsWhiteSpace(text[end + 1]));

    private static bool EndsLine(string text, int at, int lineStart)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r') next++;
        if (next >= text.Length || text[next] == '\n' || IsBullet(text[next])) return true;
        return at - lineStart is < ShortestWrappedLine or > LongestWrappedLine;
    }

    private static bool IsBullet(char character) => character is '•' or '*' or '-' or '–' or '·' or '■' or '▪' or '◦' or '●';

    private static bool IsClosing(char character) => character is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '.' or '!' or '?' or '…';

    private static void Add(List<Sentence> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new Sentence(start, end - start));
    }
}
