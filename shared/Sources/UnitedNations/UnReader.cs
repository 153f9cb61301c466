using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>
/// Reads the UN's XML from front to back, one <c>INDIVIDUAL</c> or <c>ENTITY</c> in memory at a time. Elements are matched by
/// local name, since publishers change namespaces.
/// </summary>
public sealed class UnReader : IDisposable
{
    private const string Root = "CONSOLIDATED_LIST";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        XmlResolver = null,
    };

    private readonly XmlReader _reader;
    private readonly UnElements _elements = new();
    private string? _section;

    /// <summary>Reads up to the root element.</summary>
    /// <exception cref="UnreadableSnapshotException">The content is no XML, or not the UN's list.</exception>
    public UnReader(Stream content)
    {
        _reader = XmlReader.Create(content, Settings);
        Reading(() => _reader.MoveToContent() == XmlNodeType.Element);
        if (_reader.LocalName is not Root)
            throw new UnreadableSnapshotException($"The content begins with the element {_reader.LocalName}, not with the UN's {Root}.");
        GeneratedOn = DateWritten(_reader.GetAttribute("dateGenerated"));
    }

    /// <summary>The day of <c>dateGenerated</c> as written: 2020-11-30T20:31-05:00 is 30 November. Null where it is absent.</summary>
    public DateOnly? GeneratedOn { get; }

    /// <summary>Elements that nothing here reads, by path from the root; complete after the last target.</summary>
    public IReadOnlyDictionary<string, int> UnknownElements => _elements.Unknown;

    /// <summary>Every target in the order of the file. Can be enumerated one time.</summary>
    /// <exception cref="UnreadableSnapshotException">While enumerating: the file breaks off or is no list.</exception>
    public IEnumerable<UnTarget> Targets()
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        while (Next() is { } element)
        {
            var kind = element.Name.LocalName;
            var position = positions[kind] = positions.GetValueOrDefault(kind) + 1;
            _elements.Count(element);
            yield return UnTargetReader.Read(element, position);
        }

        if (_section is null) throw new UnreadableSnapshotException($"{Root} has neither INDIVIDUALS nor ENTITIES.");
    }

    public void Dispose() => _reader.Dispose();

    private XElement? Next()
    {
        XElement? entry = null;
        Reading(() =>
        {
            while (!_reader.EOF && entry is null) entry = Step();
            return true;
        });
        return entry;
    }

    // An entry where the reader stands on one; else it moves on: into the root and the sections, past anything else.
    private XElement? Step()
    {
        var isElement = _reader.NodeType == XmlNodeType.Element;
        if (isElement && _reader.Depth == 2 && UnElements.IsEntry(_reader.LocalName)) return (XElement)XNode.ReadFrom(_reader);

        var isSection = isElement && _reader.Depth == 1 && UnElements.IsSection(_reader.LocalName);
        if (isSection) _section = _reader.LocalName;
        if (!isElement || isSection || _reader.Depth == 0)
        {
            _reader.Read();
            return null;
        }

        _elements.CountUnknown($"/{Root}/{(_reader.Depth == 1 ? "" : $"{_section}/")}{_reader.LocalName}");
        _reader.Skip();
        return null;
    }

    private static void Reading(Func<bool> read)
    {
        try
        {
            if (!read()) throw new UnreadableSnapshotException("The content holds no XML element.");
        }
        catch (XmlException broken)
        {
            throw new UnreadableSnapshotException($"The UN's XML is broken or breaks off: {broken.Message}", broken);
        }
    }

    private static DateOnly? DateWritten(string? generated)
    {
        if (string.IsNullOrWhiteSpace(generated)) return null;
        var written = generated.AsSpan(0, Math.Min(10, generated.Length));
        return DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UnreadableSnapshotException($"dateGenerated is \"{generated}\", not a date such as 2020-11-30T20:31:19-05:00.");
    }
}
