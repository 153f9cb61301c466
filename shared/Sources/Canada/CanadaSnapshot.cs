using System.Xml;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Canada;

/// <summary>Canada's list, read and mapped record by record: one is held in memory at a time.</summary>
internal sealed class CanadaSnapshot : IListSnapshot
{
    private readonly XmlReader _xml;
    private readonly CanadaReader _reader;
    private readonly HashSet<DesignationId> _seen = [];
    private int _count;

    private CanadaSnapshot(XmlReader xml) => (_xml, _reader) = (xml, new CanadaReader(new ElementReader(xml)));

    /// <summary>The file has no date of its own.</summary>
    public DateOnly? GeneratedOn => null;

    public IEnumerable<ListEntry> Entries
    {
        get
        {
            while (Next() is { } record) yield return Entry(record);
        }
    }

    public IReadOnlyDictionary<string, int> UnknownElements => _reader.Unknown;

    /// <exception cref="UnreadableSnapshotException">The content is not Canada's list.</exception>
    public static CanadaSnapshot Open(Stream content)
    {
        var xml = XmlReader.Create(content, ElementReader.Settings);
        try
        {
            var snapshot = new CanadaSnapshot(xml);
            snapshot._reader.Open();
            return snapshot;
        }
        catch (XmlException broken)
        {
            xml.Dispose();
            throw BrokenXml.AtStart(broken, CanadaReader.Expected);
        }
        catch
        {
            xml.Dispose();
            throw;
        }
    }

    public void Dispose() => _xml.Dispose();

    private CanadaRecord? Next()
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

    private ListEntry Entry(CanadaRecord record)
    {
        _count++;
        return CanadaIdentity.Of(record) is { } id && !_seen.Add(id)
            ? new ListEntry.Rejected(new RejectedEntry(CanadaIdentity.PlaceOf(id.Value), "The file has this target at this place before, which was used.", id))
            : CanadaMapper.Map(record);
    }
}
