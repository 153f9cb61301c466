using System.Xml;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.EuropeanUnion;

/// <summary>The EU's list, read and mapped entry by entry: one is held in memory at a time.</summary>
internal sealed class EuSnapshot : IListSnapshot
{
    private readonly XmlReader _xml;
    private readonly EuReader _reader;
    private readonly Dictionary<string, int> _passedOver = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private EuSnapshot(XmlReader xml) => (_xml, _reader) = (xml, new EuReader(new ElementReader(xml)));

    public DateOnly? GeneratedOn => _reader.GeneratedOn;

    /// <summary>The entries with a date of delisting that has come.</summary>
    public IReadOnlyDictionary<string, int> PassedOver => _passedOver;

    public IEnumerable<ListEntry> Entries
    {
        get
        {
            while (Next() is var (entry, fault))
            {
                if (EuDates.IsDelisted(entry, GeneratedOn)) _passedOver["de-listed"] = _passedOver.GetValueOrDefault("de-listed") + 1;
                else yield return Entry(entry, fault);
            }
        }
    }

    public IReadOnlyDictionary<string, int> UnknownElements => _reader.Unknown;

    /// <exception cref="UnreadableSnapshotException">The content is not the EU's list.</exception>
    public static EuSnapshot Open(Stream content)
    {
        var xml = XmlReader.Create(content, ElementReader.Settings);
        try
        {
            var snapshot = new EuSnapshot(xml);
            snapshot._reader.Open();
            return snapshot;
        }
        catch (XmlException broken)
        {
            xml.Dispose();
            throw BrokenXml.AtStart(broken, EuReader.Expected);
        }
        catch
        {
            xml.Dispose();
            throw;
        }
    }

    public void Dispose() => _xml.Dispose();

    private ListEntry Entry(EuPart entry, string? fault) => entry["logicalId"] is { } id && !_seen.Add(id)
        ? new ListEntry.Rejected(new RejectedEntry(id, $"The file has a {EuSchema.Entry} with this logicalId before, which was used.", new(EuSource.List, id)))
        : EuMapper.Map(entry, fault, _reader.Count);

    private (EuPart Entry, string? Fault)? Next()
    {
        try
        {
            return _reader.Next();
        }
        catch (XmlException broken)
        {
            throw BrokenXml.After(_reader.Count, broken);
        }
    }
}
