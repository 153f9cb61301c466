namespace SanctionsTracker.Extraction.Dates;

/// <summary>Where the footnotes of a text stand that were folded into it, as <c>[fn]…Hide Footnote</c>.</summary>
internal sealed class Footnotes
{
    private const string Begins = "[fn]";
    private const string Ends = "Hide Footnote";

    private readonly List<(int Start, int End)> _notes = [];

    public Footnotes(string text)
    {
        for (var start = text.IndexOf(Begins, StringComparison.Ordinal); start >= 0;)
        {
            var end = text.IndexOf(Ends, start, StringComparison.Ordinal);
            if (end < 0) return;
            _notes.Add((start, end));
            start = text.IndexOf(Begins, end, StringComparison.Ordinal);
        }
    }

    /// <summary>The number of the footnote that holds a character, from 0; null for one in the text itself.</summary>
    public int? At(int offset)
    {
        var found = _notes.BinarySearch((offset, int.MaxValue));
        var before = (found < 0 ? ~found : found) - 1;
        return before >= 0 && offset < _notes[before].End ? before : null;
    }
}
