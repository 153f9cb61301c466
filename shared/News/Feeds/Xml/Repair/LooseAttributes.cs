namespace SanctionsTracker.News.Feeds.Xml.Repair;

/// <summary>Reads the attributes of a tag, with quotes or without, up to its end.</summary>
internal sealed class LooseAttributes(string text, int start)
{
    private static readonly List<KeyValuePair<string, string>> None = [];

    private int _at = start;

    public List<KeyValuePair<string, string>> Found { get; private set; } = None;

    public bool IsEmpty { get; private set; }

    /// <summary>The position after the tag; -1 while it is not found, and where there is none.</summary>
    public int End { get; private set; } = -1;

    /// <summary>Reads the next attribute; false at the end of the tag or of the document.</summary>
    public bool Next()
    {
        PassSpace();
        if (_at >= text.Length) return false;
        switch (text[_at])
        {
            case '>':
                End = _at + 1;
                return false;
            case '<':
                // The next tag begins, so this one has ended.
                End = _at;
                return false;
            case '/':
                IsEmpty = _at + 1 < text.Length && text[_at + 1] is '>' or '<';
                _at++;
                return true;
            default:
                Read();
                return true;
        }
    }

    private void Read()
    {
        var name = Until("=></");
        if (name.Length == 0) _at++;
        PassSpace();
        if (_at >= text.Length || text[_at] != '=')
        {
            return;
        }

        _at++;
        PassSpace();
        var value = Value();
        if (ReferenceEquals(Found, None)) Found = [];
        Found.Add(new KeyValuePair<string, string>(name, value));
    }

    private string Value()
    {
        if (_at >= text.Length || text[_at] is not ('"' or '\'')) return Until("><");
        var end = text.IndexOf(text[_at], _at + 1);
        if (end < 0) return Until("><");
        var value = text[(_at + 1)..end];
        _at = end + 1;
        return value;
    }

    private string Until(string ends)
    {
        var from = _at;
        while (_at < text.Length && !char.IsWhiteSpace(text[_at]) && !ends.Contains(text[_at], StringComparison.Ordinal)) _at++;
        return text[from.._at];
    }

    private void PassSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at])) _at++;
    }
}
