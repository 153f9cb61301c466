using System.Xml;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>The UK Sanctions List, read and mapped designation by designation: one is held in memory at a time.</summary>
internal sealed class UkSnapshot : IListSnapshot
{
    private readonly XmlReader _xml;
    private readonly UkReader _reader;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _count;

    private UkSnapshot(XmlReader xml) => (_xml, _reader) = (xml, new UkReader(new ElementReader(xml)));

    public DateOnly? GeneratedOn => _reader.GeneratedOn;

    public IEnumerable<ListEntry> Entries
    {
        get
        {
            while (Next() is { } designation) yield return Entry(designation);
        }
    }

    public IReadOnlyDictionary<string, int> UnknownElements => _reader.Unknown;

    /// <exception cref="UnreadableSnapshotException">The content is not the UK Sanctions List.</exception>
    public static UkSnapshot Open(Stream content)
    {
        var xml = XmlReader.Create(content, ElementReader.Settings);
        try
        {
            var snapshot = new UkSnapshot(xml);
            snapshot._reader.Open();
            return snapshot;
        }
        catch (XmlException broken)
        {
            xml.Dispose();
            throw BrokenXml.AtStart(broken, UkRoot.Expected);
        }
        catch
        {
            xml.Dispose();
            throw;
        }
    }

    public void Dispose() => _xml.Dispose();

    private UkDesignation? Next()
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

    private ListEntry Entry(UkDesignation designation)
    {
        _count++;
        return designation.UniqueId is { } id && !_seen.Add(id)
            ? new ListEntry.Rejected(new RejectedEntry(
                id, $"The file has a {UkSchema.Entry} with this UniqueID before, which was used.", new DesignationId(UkSource.List, id)))
            : UkMapper.Map(designation);
    }
}
