using System.Text;

namespace SanctionsTracker.News.Feeds.Xml.Repair;

/// <summary>
/// Makes well-formed XML of a feed that is not: what stands before and after it is dropped, elements are closed where their parents
/// are, undeclared prefixes are declared, references are resolved or written out. One pass, whatever the input.
/// </summary>
internal sealed class XmlRepair
{
    private readonly string _text;
    private readonly StringBuilder _xml;
    private readonly OpenElements _open;
    private readonly LooseText _loose;
    private readonly StartTags _tags;
    private int _at;
    private bool _begun;
    private bool _commentsEnd = true;
    private bool _sectionsEnd = true;

    private XmlRepair(string text, int start)
    {
        _text = text;
        _at = start;
        _xml = new StringBuilder(text.Length + 64);
        _open = new OpenElements(_xml);
        _loose = new LooseText(_xml, new DeclaredEntities(text[..start]));
        _tags = new StartTags(_xml, _open, _loose);
    }

    /// <summary>The repaired feed; null where the text has nothing that a feed begins with.</summary>
    public static RepairedXml? Repair(string text)
    {
        text = text.Replace("\0", "", StringComparison.Ordinal);
        var start = FeedStart.Find(text);
        if (start < 0) return null;
        var repaired = new XmlRepair(text, start).Run();
        return repaired.Xml.Length > 0 ? repaired : null;
    }

    private RepairedXml Run()
    {
        while (_at < _text.Length && !(_begun && _open.Count == 0))
        {
            if (_text[_at] != '<' || !PassMarkup()) PassText();
        }

        var cutShort = _open.Count > 0;
        var cutItem = _open.Any(FeedStructure.IsItem);
        _open.CloseAll();
        return new RepairedXml(_xml.ToString(), cutShort, cutItem);
    }

    private bool PassMarkup()
    {
        var rest = _text.AsSpan(_at);
        if (rest.StartsWith("<!--")) return PassComment();
        if (rest.StartsWith("<![CDATA[")) return PassSection();
        if (rest.StartsWith("<!") || rest.StartsWith("<?")) return PassTo(_text.IndexOf('>', _at) + 1);
        return LooseTag.Read(_text, _at) is { } tag && PassTag(tag);
    }

    private bool PassComment()
    {
        var end = _commentsEnd ? _text.IndexOf("-->", _at + 4, StringComparison.Ordinal) : -1;
        _commentsEnd = end >= 0;
        return PassTo(end >= 0 ? end + 3 : _text.IndexOf('>', _at) + 1);
    }

    private bool PassSection()
    {
        _at += "<![CDATA[".Length;
        var end = _sectionsEnd ? _text.IndexOf("]]>", _at, StringComparison.Ordinal) : -1;
        _sectionsEnd = end >= 0;
        var length = end >= 0 ? 3 : 0;
        if (end < 0) end = _text.IndexOf($"</{_open.Innermost}", _at, StringComparison.OrdinalIgnoreCase);
        if (end < 0) end = _text.Length;
        _loose.WriteLiteral(_text.AsSpan(_at, end - _at));
        return PassTo(end + length);
    }

    private bool PassTag(LooseTag tag)
    {
        if (tag.End < 0) return PassTo(_text.Length);
        if (tag.IsEnd) _open.Close(tag.Name);
        else _tags.Write(tag);
        _begun = true;
        return PassTo(tag.End);
    }

    private void PassText()
    {
        var end = _text.IndexOf('<', _at + 1);
        var text = _text.AsSpan(_at, (end < 0 ? _text.Length : end) - _at);
        if (end >= 0 || !FeedStructure.MustBeWhole(_open.Innermost)) _loose.Write(text);
        _at += text.Length;
    }

    private bool PassTo(int position)
    {
        _at = position > _at ? position : _text.Length;
        return true;
    }
}
