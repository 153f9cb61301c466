using System.Xml;

namespace SanctionsTracker.Sources.Canada;

/// <summary>Reads Canada's XML from front to back, one <c>record</c> at a time: a <c>data-set</c> of flat records.</summary>
/// <remarks>Members throw <see cref="XmlException"/> where the XML itself is broken.</remarks>
internal sealed class CanadaReader(ElementReader xml)
{
    private const string Root = "data-set";

    public const string Expected = $"Canada's list begins with <{Root}>.";

    private ElementChildren _records;
    private int _position;

    public IReadOnlyDictionary<string, int> Unknown => xml.Unknown;

    /// <summary>Reads up to the first record.</summary>
    /// <exception cref="UnreadableSnapshotException">This is not Canada's list.</exception>
    public void Open()
    {
        xml.MoveToRoot();
        if (xml.Name != Root) throw new UnreadableSnapshotException($"The content begins with the element {xml.Name}. {Expected}");
        _records = xml.Children();
    }

    /// <summary>The next record; null after the last, when the rest of the file has been read too.</summary>
    /// <exception cref="UnreadableSnapshotException">There was no record at all.</exception>
    public CanadaRecord? Next()
    {
        while (_records.MoveNext())
        {
            if (_records.Current == "record") return Read();
            xml.SkipUnknown();
        }

        xml.MoveToEnd();
        return _position > 0 ? null : throw new UnreadableSnapshotException($"The {Root} holds no record.");
    }

    private CanadaRecord Read()
    {
        _position++;
        xml.BeginEntry();
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        string? fault = null;
        foreach (var name in xml.Children())
        {
            if (!IsKnown(name)) xml.SkipUnknown();
            // Where two texts differ, nobody can say which one holds.
            else if (xml.Text() is { } text && !fields.TryAdd(name, text)) fault ??= $"It has more than one {name}.";
        }

        return new(_position, fields, xml.Fault ?? fault);
    }

    private static bool IsKnown(string name) => name is
        "Country" or "LastName" or "GivenName" or "EntityOrShip" or "TitleOrShip" or "ShipIMONumber" or "DateOfBirthOrShipBuildDate"
        or "Aliases" or "Schedule" or "Item" or "DateOfListing";
}
