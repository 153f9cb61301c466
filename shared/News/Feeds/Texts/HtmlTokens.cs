namespace SanctionsTracker.News.Feeds.Texts;

/// <summary>
/// Cuts HTML into tags and the text between them, forward and in one pass; it never fails, and what is no tag is text. The content of
/// scripts and of other elements that nobody reads belongs to their tag.
/// </summary>
internal ref struct HtmlTokens(string html)
{
    private ReadOnlySpan<char> _rest = html;
    private bool _noQuoteEnds;
    private bool _noEndTags;

    /// <summary>The tag or the text at hand, as written.</summary>
    public ReadOnlySpan<char> Token { get; private set; }

    public bool IsTag { get; private set; }

    public readonly bool IsComment => IsTag && Token.StartsWith("<!--");

    public readonly bool IsEndTag => Token.StartsWith("</");

    /// <summary>Of the tag at hand. A comment is inline: it parts no words.</summary>
    public HtmlTagKind Kind { get; private set; }

    /// <summary>Whether words before and after the tag are different ones.</summary>
    public readonly bool BreaksWords => Kind is HtmlTagKind.Block or HtmlTagKind.Unclosed or HtmlTagKind.Unknown;

    public bool Next()
    {
        if (_rest.IsEmpty) return false;
        IsTag = _rest[0] == '<' && TakeTag();
        if (!IsTag) TakeText();
        return true;
    }

    private void TakeText()
    {
        var end = _rest[1..].IndexOf('<');
        Take(end < 0 ? _rest.Length : end + 1);
    }

    private bool TakeTag()
    {
        Kind = HtmlTagKind.Inline;
        if (_rest.StartsWith("<!--")) return TakeThrough("-->");
        if (_rest.Length < 2) return false;
        if (_rest[1] is '!' or '?') return TakeThrough(">");
        var start = _rest[1] == '/' ? 2 : 1;
        if (start >= _rest.Length || !char.IsAsciiLetter(_rest[start])) return false;
        var end = start;
        while (end < _rest.Length && (char.IsAsciiLetterOrDigit(_rest[end]) || _rest[end] is '-' or ':' or '_')) end++;
        if (end < _rest.Length && !char.IsWhiteSpace(_rest[end]) && _rest[end] is not ('>' or '/')) return false;
        var name = _rest[start..end];
        Kind = HtmlTags.Kind(name);
        Take(TagEnd(end));
        if (start == 1 && Kind == HtmlTagKind.Unread && !Token.EndsWith("/>")) PassContent(name);
        return true;
    }

    private bool TakeThrough(string end)
    {
        var at = _rest.IndexOf(end);
        if (at < 0) at = _rest.IndexOf('>');
        Take(at < 0 ? _rest.Length : Math.Min(at + end.Length, _rest.Length));
        return true;
    }

    // A ">" within quotes does not end the tag, unless the quotes never end.
    private int TagEnd(int from)
    {
        var at = from;
        while (_rest[at..].IndexOfAny('>', '"', '\'') is var next and >= 0)
        {
            at += next;
            if (_rest[at] == '>') return at + 1;
            at += 1 + Quoted(at);
        }

        return _rest.Length;
    }

    private int Quoted(int quote)
    {
        if (_noQuoteEnds || _rest[quote - 1] is not ('=' or ' ')) return 0;
        var length = _rest[(quote + 1)..].IndexOf(_rest[quote]);
        _noQuoteEnds = length < 0;
        return length + 1;
    }

    private void PassContent(ReadOnlySpan<char> name)
    {
        while (!_noEndTags)
        {
            var at = _rest.IndexOf("</");
            if (at < 0) break;
            Skip(at + 2);
            if (!_rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            var end = _rest.IndexOf('>');
            Skip(end < 0 ? _rest.Length : end + 1);
            return;
        }

        _noEndTags = true;
        Skip(_rest.Length);
    }

    private void Take(int length)
    {
        Token = _rest[..length];
        _rest = _rest[length..];
    }

    private void Skip(int length) => _rest = _rest[length..];
}
