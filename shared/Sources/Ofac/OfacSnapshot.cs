using System.Globalization;
using System.Xml;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>A list of OFAC's in Enhanced XML, read and mapped entity by entity: one is held in memory at a time.</summary>
internal sealed class OfacSnapshot : IListSnapshot
{
    private readonly ListId _list;
    private readonly XmlReader _xml;
    private readonly OfacReader _reader;
    private readonly OfacMapper _mapper;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _count;

    private OfacSnapshot(ListId list, XmlReader xml, OfacReader reader)
    {
        _list = list;
        _xml = xml;
        _reader = reader;
        _mapper = new OfacMapper(list, reader.References, reader.Count);
    }

    public DateOnly? GeneratedOn => _reader.DataAsOf;

    public IEnumerable<ListEntry> Entries
    {
        get
        {
            while (Next() is { } entity) yield return Entry(entity);
        }
    }

    public IReadOnlyDictionary<string, int> UnknownElements => _reader.Unknown;

    /// <exception cref="UnreadableSnapshotException">The content is not OFAC's Enhanced XML.</exception>
    public static OfacSnapshot Open(ListId list, Stream content)
    {
        var xml = XmlReader.Create(content, ElementReader.Settings);
        try
        {
            var reader = new OfacReader(new ElementReader(xml));
            reader.Open();
            return new OfacSnapshot(list, xml, reader);
        }
        catch (XmlException broken)
        {
            xml.Dispose();
            throw BrokenXml.AtStart(broken, OfacRoot.Expected);
        }
        catch
        {
            xml.Dispose();
            throw;
        }
    }

    public void Dispose() => _xml.Dispose();

    private OfacEntity? Next()
    {
        try
        {
            return _reader.Next();
        }
        catch (XmlException broken)
        {
            throw BrokenXml.After(_count, broken);
        }
    }

    private ListEntry Entry(OfacEntity entity)
    {
        _count++;
        if (entity.Id is null)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"/sanctionsData/entities/entity[{_count}]");
            return new ListEntry.Rejected(new RejectedEntry(place, "The entity has no id."));
        }

        return _seen.Add(entity.Id) ? _mapper.Map(entity.Id, entity) : Repeated(entity.Id);
    }

    // With the id of the record that stands, so that nobody takes it for an entry whose id was lost.
    private ListEntry.Rejected Repeated(string id) =>
        new(new RejectedEntry(id, "The file has an entity with this id before, which was used.", new DesignationId(_list, id)));
}
