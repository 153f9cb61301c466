using System.Globalization;
using System.Xml;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>
/// Reads OFAC's Enhanced XML from front to back, one <c>entity</c> at a time: a <c>sanctionsData</c> of <c>publicationInfo</c>,
/// <c>referenceValues</c>, <c>featureTypes</c> and <c>entities</c>. The SDN list and the consolidated non-SDN list share the format.
/// </summary>
/// <remarks>Schema: https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML.xsd. Members throw
/// <see cref="XmlException"/> where the XML itself is broken.</remarks>
internal sealed class OfacReader(ElementReader xml)
{
    private ElementChildren _sections;
    private ElementChildren _entities;

    /// <summary>The date in <c>publicationInfo/dataAsOf</c>, as written; null where there is none.</summary>
    public DateOnly? DataAsOf { get; private set; }

    public OfacReferences References { get; private set; } = OfacReferences.None;

    public IReadOnlyDictionary<string, int> Unknown => xml.Unknown;

    /// <summary>Counts something of an entity that nobody knows, met only while mapping.</summary>
    public void Count(string path) => xml.Count(path);

    /// <summary>Reads up to the first entity.</summary>
    /// <exception cref="UnreadableSnapshotException">This is not OFAC's Enhanced XML.</exception>
    public void Open()
    {
        xml.MoveToRoot();
        OfacRoot.Check(xml.Name, xml.Namespace);
        _sections = xml.Children();
        if (MoveToEntities()) return;
        throw new UnreadableSnapshotException("The file is OFAC's Enhanced XML but has no <entities>: it holds no list.");
    }

    /// <summary>The next entity; null after the last, when the rest of the file has been read too.</summary>
    public OfacEntity? Next()
    {
        while (_entities.MoveNext())
        {
            if (_entities.Current == "entity") return OfacEntity.Read(xml);
            xml.SkipUnknown();
        }

        // A second <entities> is not foreseen by the schema, and would be read all the same.
        if (MoveToEntities()) return Next();
        xml.MoveToEnd();
        return null;
    }

    private bool MoveToEntities()
    {
        while (_sections.MoveNext())
        {
            switch (_sections.Current)
            {
                case "publicationInfo": ReadPublicationInfo(); break;
                case "referenceValues": References = new(xml.Each("referenceValue", OfacReference.Read)); break;
                // The names of the features, which every feature repeats.
                case "featureTypes": xml.Skip(); break;
                case "entities":
                    _entities = xml.Children();
                    return true;
                default: xml.SkipUnknown(); break;
            }
        }

        return false;
    }

    private void ReadPublicationInfo()
    {
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "dataAsOf": DataAsOf = DateOf(xml.Text()); break;
                // Which lists and programmes the export was made of.
                case "filters": xml.Skip(); break;
                default: xml.SkipUnknown(); break;
            }
        }
    }

    private static DateOnly? DateOf(string? text)
    {
        if (text is null) return null;
        var day = text.Length > 10 && text[10] == 'T' ? text.AsSpan(0, 10) : text;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UnreadableSnapshotException($"publicationInfo/dataAsOf is \"{text}\", which is not a date.");
    }
}
