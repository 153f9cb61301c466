using System.Xml;

namespace SanctionsTracker.News.Feeds.Xml;

/// <summary>The names of the attributes of one element, kept because a handler asks for several and most elements have few.</summary>
internal sealed class FeedAttributes(XmlReader xml)
{
    private const string XmlPrefix = "xml";
    private const string Namespaces = "xmlns";

    private readonly List<(string Prefix, string Name)> _names = [];
    private bool _isRead;

    /// <summary>The reader has moved on.</summary>
    public void Forget() => _isRead = false;

    /// <summary>The value by the name in lower case, whatever the case and the prefix it is written with; one without a prefix goes first.
    /// Null where there is none.</summary>
    public string? Value(string name)
    {
        if (xml.AttributeCount == 0) return null;
        Read();
        var prefixed = -1;
        for (var at = 0; at < _names.Count; at++)
        {
            if (!_names[at].Name.Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            if (_names[at].Prefix.Length == 0) return xml.GetAttribute(at);
            if (_names[at].Prefix is not (XmlPrefix or Namespaces) && prefixed < 0) prefixed = at;
        }

        return prefixed < 0 ? null : xml.GetAttribute(prefixed);
    }

    /// <summary>The value of an attribute of XML itself (<c>xml:base</c>); null where there is none.</summary>
    public string? OfXml(string name)
    {
        if (xml.AttributeCount == 0) return null;
        Read();
        var at = _names.FindIndex(attribute => attribute.Prefix == XmlPrefix && attribute.Name == name);
        return at < 0 ? null : xml.GetAttribute(at);
    }

    private void Read()
    {
        if (_isRead) return;
        _isRead = true;
        _names.Clear();
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute()) _names.Add((xml.Prefix, xml.LocalName));
        xml.MoveToElement();
    }
}
