using System.Text;
using System.Xml;

namespace SanctionsTracker.News.Feeds.Xml;

/// <summary>
/// Reads a feed's XML forward. Names are in lower case, since publishers do not agree on theirs, and namespaces are
/// <see cref="FeedVocabulary"/>. Whoever handles an element may leave the reader anywhere within it.
/// </summary>
internal sealed class FeedXml(XmlReader xml)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Address, string Prefix), FeedVocabulary> _vocabularies = [];

    private readonly FeedAttributes _attributes = new(xml);

    private string? _address;
    private string? _prefix;
    private FeedVocabulary _vocabulary;

    /// <summary>No declaration of a type is read, so no entity is expanded and no file fetched.</summary>
    public static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The local name of the element at hand, in lower case.</summary>
    public string Name => Lower(xml.LocalName);

    public FeedVocabulary Vocabulary
    {
        get
        {
            // The reader gives equal names as one string, and the last one is often asked for again.
            if (ReferenceEquals(xml.NamespaceURI, _address) && ReferenceEquals(xml.Prefix, _prefix)) return _vocabulary;
            (_address, _prefix) = (xml.NamespaceURI, xml.Prefix);
            if (!_vocabularies.TryGetValue((_address, _prefix), out _vocabulary))
            {
                _vocabulary = FeedVocabularies.Of(_address, _prefix);
                _vocabularies.Add((_address, _prefix), _vocabulary);
            }

            return _vocabulary;
        }
    }

    /// <summary>Moves to the document's element.</summary>
    /// <exception cref="XmlException">There is none.</exception>
    public void MoveToRoot() => xml.MoveToContent();

    /// <summary>Reads what follows the document's element, so that a broken end does not pass.</summary>
    public void MoveToEnd()
    {
        while (xml.Read())
        {
        }
    }

    /// <param name="text">Takes the text between the children; null where nobody wants it.</param>
    public FeedXmlChildren Children(StringBuilder? text = null) => new(this, xml.Depth, xml.IsEmptyElement, text);

    /// <summary>The value of an attribute of the element at hand, whatever the case of its name and its prefix; null where there is
    /// none.</summary>
    public string? Attribute(string name) => _attributes.Value(name);

    /// <summary><c>xml:base</c> of the element at hand.</summary>
    public string? Base => _attributes.OfXml("base");

    /// <summary><c>xml:lang</c> of the element at hand.</summary>
    public string? Language => _attributes.OfXml("lang");

    /// <summary>The text of the element at hand, with elements in it as tags of HTML.</summary>
    /// <param name="escaped">Whether the text is that of XHTML, where what is no element is no tag: such text is escaped.</param>
    public string Text(bool escaped = false)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        var only = "";
        StringBuilder? all = null;
        while (Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth) break;
            var part = Part(escaped);
            if (only.Length == 0 && all is null) only = part;
            else (all ??= new StringBuilder(only)).Append(part);
        }

        return all?.ToString() ?? only;
    }

    /// <summary>Moves to the next element that lies one deeper than <paramref name="parent"/>; false at the end of the parent.</summary>
    internal bool NextChild(int parent, StringBuilder? text)
    {
        while (Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == parent + 1) return true;
            if (xml.NodeType == XmlNodeType.EndElement && xml.Depth <= parent) return false;
            if (xml.Depth == parent + 1) text?.Append(Part(escaped: false));
        }

        return false;
    }

    private bool Read()
    {
        _attributes.Forget();
        return xml.Read();
    }

    private string Part(bool escaped) => xml.NodeType switch
    {
        XmlNodeType.Element => xml.IsEmptyElement ? $"<{Lower(xml.LocalName)}/>" : $"<{Lower(xml.LocalName)}>",
        XmlNodeType.EndElement => $"</{Lower(xml.LocalName)}>",
        XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace =>
            escaped ? Escaped(xml.Value) : xml.Value,
        _ => "",
    };

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private string Lower(string name)
    {
        if (!_names.TryGetValue(name, out var lower))
        {
            lower = name.ToLowerInvariant();
            _names.Add(name, lower);
        }

        return lower;
    }
}
