using System.Xml;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources;

/// <summary>
/// Reads a publisher's XML forward, element by element, by local names (namespaces change over the years). Every element is
/// asked for, passed over knowingly (<see cref="Skip"/>), or counted as unknown: nothing is ignored in silence.
/// </summary>
/// <remarks>
/// Whoever handles an element leaves the reader at its end. What should not be there (text between elements, elements within
/// text) becomes the <see cref="Fault"/> of the entry at hand, not an exception: the next entry can still be read.
/// </remarks>
public sealed class ElementReader(XmlReader xml)
{
    private const int LongestWord = 512;

    private readonly Dictionary<string, int> _unknown = new(StringComparer.Ordinal);
    private readonly NameTable _words = new();
    private readonly char[] _buffer = new char[LongestWord];
    private readonly List<string> _path = [];

    /// <summary>Never a DTD, hence no entities to expand nor files to fetch.</summary>
    public static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>The local name of the element at hand.</summary>
    public string Name => xml.LocalName;

    /// <summary>The namespace of the element at hand; empty for none.</summary>
    public string Namespace => xml.NamespaceURI;

    /// <summary>What is wrong with the structure of the entry at hand, the first thing found; null where nothing is.</summary>
    public string? Fault { get; private set; }

    /// <summary>The elements nobody asked for, by path from the root, with their counts.</summary>
    public IReadOnlyDictionary<string, int> Unknown => _unknown;

    /// <summary>Moves to the document's element.</summary>
    /// <exception cref="XmlException">There is none, or no XML at all.</exception>
    public void MoveToRoot()
    {
        xml.MoveToContent();
        Remember();
    }

    /// <summary>Reads what follows the document's element, so that a broken end does not pass.</summary>
    public void MoveToEnd()
    {
        while (xml.Read())
        {
        }
    }

    /// <summary>Forgets the fault: a new entry begins.</summary>
    public void BeginEntry() => Fault = null;

    public string? Attribute(string name) => PublishedText.Clean(xml.GetAttribute(name));

    /// <summary>The attributes of the element at hand that say something, by local name, cleaned; namespaces' are none.</summary>
    public IReadOnlyDictionary<string, string> Attributes()
    {
        var attributes = new Dictionary<string, string>(xml.AttributeCount, StringComparer.Ordinal);
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI.Length == 0 && PublishedText.Clean(xml.Value) is { } value) attributes[xml.LocalName] = value;
        }

        xml.MoveToElement();
        return attributes;
    }

    /// <summary>The child elements of the element at hand, to be handled one after the other.</summary>
    public ElementChildren Children() => new(this, xml.IsEmptyElement);

    /// <summary>The text of the element at hand, cleaned; null where it has none.</summary>
    public string? Text() => Content(fromVocabulary: false);

    /// <summary>As <see cref="Text"/>, for texts out of a small vocabulary (types, countries, programmes): equal ones are one
    /// string.</summary>
    public string? Word() => Content(fromVocabulary: true);

    /// <summary>An XML Schema boolean; null where it is empty. Anything else is a fault.</summary>
    public bool? Flag()
    {
        var word = Word();
        if (word is null) return null;
        if (word is "true" or "1") return true;
        if (word is not ("false" or "0")) Blame($"{Name} is \"{word}\", which is neither true nor false");
        return false;
    }

    /// <summary>Passes over an element that is known and not needed.</summary>
    public void Skip()
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read())
        {
            if (xml.Depth == depth) return;
        }
    }

    /// <summary>Counts the element at hand as unknown and passes over it, and all within.</summary>
    public void SkipUnknown()
    {
        Count("/" + string.Join('/', _path.Take(xml.Depth + 1)));
        Skip();
    }

    /// <summary>Counts an attribute of the element at hand as unknown.</summary>
    public void CountUnknownAttribute(string name) => Count($"/{string.Join('/', _path.Take(xml.Depth + 1))}/@{name}");

    /// <summary>Counts something else that the reader does not know.</summary>
    public void Count(string path) => _unknown[path] = _unknown.GetValueOrDefault(path) + 1;

    /// <summary>Moves to the next child; false at the end of the parent.</summary>
    internal bool Next()
    {
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Remember();
                    return true;
                case XmlNodeType.EndElement:
                    return false;
                case XmlNodeType.SignificantWhitespace:
                    break;
                default:
                    Blame($"{_path[xml.Depth - 1]} has text where it should have elements only");
                    break;
            }
        }

        return false;
    }

    private void Remember()
    {
        var depth = xml.Depth;
        while (_path.Count <= depth) _path.Add("");
        _path[depth] = xml.LocalName;
    }

    private string? Content(bool fromVocabulary)
    {
        if (xml.IsEmptyElement) return null;
        string? text = null;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.EndElement:
                    return PublishedText.Clean(text);
                case XmlNodeType.Element:
                    Blame($"{_path[xml.Depth - 1]} has an element {xml.LocalName} where it should have text only");
                    Skip();
                    break;
                default:
                    var part = fromVocabulary ? FromVocabulary() : xml.Value;
                    text = text is null ? part : text + part;
                    break;
            }
        }

        return null;
    }

    private string FromVocabulary()
    {
        var length = 0;
        while (length < LongestWord && xml.ReadValueChunk(_buffer, length, LongestWord - length) is > 0 and var read) length += read;
        return length < LongestWord ? _words.Add(_buffer, 0, length) : new string(_buffer) + xml.Value;
    }

    private void Blame(string fault) => Fault ??= fault;
}
