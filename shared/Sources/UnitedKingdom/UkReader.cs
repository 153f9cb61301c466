using System.Xml;

namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>Reads the UK Sanctions List from front to back, one <c>Designation</c> at a time.</summary>
/// <remarks>Members throw <see cref="XmlException"/> where the XML itself is broken.</remarks>
internal sealed class UkReader(ElementReader xml)
{
    private ElementChildren _children;
    private bool _atEntry;
    private int _position;

    /// <summary>The day of <c>DateGenerated</c>; null where the file has none before its first designation.</summary>
    public DateOnly? GeneratedOn { get; private set; }

    public IReadOnlyDictionary<string, int> Unknown => xml.Unknown;

    /// <summary>Reads up to the first designation.</summary>
    /// <exception cref="UnreadableSnapshotException">This is not the UK Sanctions List.</exception>
    public void Open()
    {
        xml.MoveToRoot();
        UkRoot.Check(xml.Name);
        _children = xml.Children();
        while (_children.MoveNext())
        {
            _atEntry = _children.Current == UkSchema.Entry;
            if (_atEntry) return;
            if (_children.Current == "DateGenerated") GeneratedOn = UkRoot.GeneratedOn(xml.Text());
            else xml.SkipUnknown();
        }

        throw new UnreadableSnapshotException($"<{UkRoot.Name}> holds no {UkSchema.Entry}.");
    }

    /// <summary>The next designation; null after the last, when the rest of the file has been read too.</summary>
    public UkDesignation? Next()
    {
        while (_atEntry || _children.MoveNext())
        {
            _atEntry = false;
            if (_children.Current == UkSchema.Entry) return Read();
            xml.SkipUnknown();
        }

        xml.MoveToEnd();
        return null;
    }

    private UkDesignation Read()
    {
        _position++;
        xml.BeginEntry();
        var texts = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var parts = new List<UkPart>();
        Read(UkSchema.Entry, texts, parts);
        return new(_position, texts, parts, xml.Fault);
    }

    private void Read(string container, Dictionary<string, List<string>> texts, List<UkPart> parts)
    {
        foreach (var name in xml.Children())
        {
            if (!UkSchema.Allows(container, name)) xml.SkipUnknown();
            else if (name == UkSchema.Indicators) ReadIndicators(texts);
            else if (UkSchema.IsPart(name)) parts.Add(ReadPart(name));
            else if (UkSchema.IsContainer(name)) Read(name, texts, parts);
            else if (xml.Text() is { } text) Add(texts, name, text);
        }
    }

    // An element's name is the fact here, where it says true.
    private void ReadIndicators(Dictionary<string, List<string>> texts)
    {
        foreach (var name in xml.Children())
        {
            if (xml.Flag() == true) Add(texts, UkSchema.Indicators, name);
        }
    }

    private UkPart ReadPart(string part)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in xml.Children())
        {
            if (!UkSchema.Allows(part, name)) xml.SkipUnknown();
            else if (xml.Text() is { } text) texts[name] = texts.TryGetValue(name, out var before) ? $"{before} {text}" : text;
        }

        return new UkPart(part, texts);
    }

    private static void Add(Dictionary<string, List<string>> texts, string name, string text)
    {
        if (texts.TryGetValue(name, out var all)) all.Add(text);
        else texts[name] = [text];
    }
}
