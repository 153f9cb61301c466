using System.Xml;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>SECO's list, read and mapped target by target. A target waits until the places that it refers to have been read: they stand
/// at the end of the file, so that in truth all listed targets wait, in the publisher's shape.</summary>
internal sealed class SecoSnapshot : IListSnapshot
{
    private readonly XmlReader _xml;
    private readonly SecoReader _reader;
    private readonly SecoMapper _mapper;
    private readonly Queue<SecoTarget> _waiting = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _passedOver = new(StringComparer.Ordinal);
    private int _count;

    private SecoSnapshot(XmlReader xml)
    {
        _xml = xml;
        _reader = new SecoReader(new ElementReader(xml));
        _mapper = new SecoMapper(_reader.References, _reader.Count);
    }

    public DateOnly? GeneratedOn => _reader.Date;

    /// <summary>The targets that are listed no more.</summary>
    public IReadOnlyDictionary<string, int> PassedOver => _passedOver;

    public IEnumerable<ListEntry> Entries
    {
        get
        {
            while (Next() is { } target)
            {
                if (IsDelisted(target)) continue;
                _waiting.Enqueue(target);
                while (_waiting.TryPeek(out var first) && _reader.References.Cover(first)) yield return Entry(_waiting.Dequeue());
            }

            while (_waiting.TryDequeue(out var left)) yield return Entry(left);
        }
    }

    public IReadOnlyDictionary<string, int> UnknownElements => _reader.Unknown;

    /// <exception cref="UnreadableSnapshotException">The content is not SECO's list.</exception>
    public static SecoSnapshot Open(Stream content)
    {
        var xml = XmlReader.Create(content, ElementReader.Settings);
        try
        {
            var snapshot = new SecoSnapshot(xml);
            snapshot._reader.Open();
            return snapshot;
        }
        catch (XmlException broken)
        {
            xml.Dispose();
            throw BrokenXml.AtStart(broken, SecoReader.Expected);
        }
        catch
        {
            xml.Dispose();
            throw;
        }
    }

    public void Dispose() => _xml.Dispose();

    private SecoTarget? Next()
    {
        try
        {
            var target = _reader.Next();
            if (target is not null) _count++;
            return target;
        }
        catch (XmlException broken)
        {
            throw BrokenXml.After(_count, broken);
        }
    }

    // One whose modifications cannot be read is no de-listed one: it goes on, and is rejected with the reason.
    private bool IsDelisted(SecoTarget target)
    {
        var problems = new List<string>();
        if (SecoStanding.Of(target.Modifications, _reader.Date, problems).IsListed || problems.Count > 0) return false;
        _passedOver["de-listed"] = _passedOver.GetValueOrDefault("de-listed") + 1;
        return true;
    }

    private ListEntry Entry(SecoTarget target) => target.Ssid is { } ssid && !_seen.Add(ssid)
        ? new ListEntry.Rejected(new RejectedEntry(
            ssid, "The file has a listed target with this ssid before, which was used.", new(SecoSource.List, ssid)))
        : _mapper.Map(target, _reader.Date);
}
