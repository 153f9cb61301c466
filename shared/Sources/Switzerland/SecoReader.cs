using System.Globalization;
using System.Xml;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>
/// Reads SECO's XML from front to back: a <c>swiss-sanctions-list</c> of <c>sanctions-program</c>s, <c>target</c>s and <c>place</c>s, in
/// this order, though nothing here depends on it.
/// </summary>
/// <remarks>Members throw <see cref="XmlException"/> where the XML itself is broken.</remarks>
internal sealed class SecoReader(ElementReader xml)
{
    private const string Root = "swiss-sanctions-list";

    public const string Expected = $"SECO's list begins with <{Root}>.";

    private ElementChildren _children;
    private int _targets;

    /// <summary>The list's <c>date</c>.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>What was read so far.</summary>
    public SecoReferences References { get; } = new();

    public IReadOnlyDictionary<string, int> Unknown => xml.Unknown;

    /// <summary>Counts something that nobody knows, met only while mapping.</summary>
    public void Count(string path) => xml.Count(path);

    /// <summary>Reads up to the first child.</summary>
    /// <exception cref="UnreadableSnapshotException">This is not SECO's whole list.</exception>
    public void Open()
    {
        xml.MoveToRoot();
        if (xml.Name != Root) throw new UnreadableSnapshotException($"The content begins with the element {xml.Name}. {Expected}");
        // The same format serves lists of mutations and search results: taken for the whole list, these would remove everyone else.
        if (xml.Attribute("list-type") is var type and not "whole-list")
            throw new UnreadableSnapshotException($"This is SECO's list-type \"{type}\", not its whole-list.");
        Date = DateOf(xml.Attribute("date"));
        _children = xml.Children();
    }

    /// <summary>The next target; null after the last, when the rest of the file has been read too.</summary>
    /// <exception cref="UnreadableSnapshotException">There was no target at all.</exception>
    public SecoTarget? Next()
    {
        while (_children.MoveNext())
        {
            switch (_children.Current)
            {
                case "target": return SecoTargetReader.Read(xml, ++_targets);
                case "sanctions-program": References.Add(SecoProgramme.Read(xml)); break;
                case "place":
                    var ssid = xml.Attribute("ssid") ?? "";
                    References.Add(ssid, SecoPlace.Read(xml));
                    break;
                default: xml.SkipUnknown(); break;
            }
        }

        xml.MoveToEnd();
        return _targets > 0 ? null : throw new UnreadableSnapshotException($"The {Root} holds no target.");
    }

    private static DateOnly? DateOf(string? text)
    {
        if (text is null) return null;
        var day = text.Length > 10 ? text.AsSpan(0, 10) : text;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UnreadableSnapshotException($"The list's date is \"{text}\", which is not a date.");
    }
}
