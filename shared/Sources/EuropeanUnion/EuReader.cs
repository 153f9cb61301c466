using System.Xml;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.EuropeanUnion;

/// <summary>Reads the EU's XML from front to back, one <c>sanctionEntity</c> at a time.</summary>
/// <remarks>Members throw <see cref="XmlException"/> where the XML itself is broken.</remarks>
internal sealed class EuReader(ElementReader xml)
{
    private const string Root = "export";

    public const string Expected = $"The EU's list begins with <{Root}>.";

    private ElementChildren _entries;

    /// <summary>How many entries were read.</summary>
    public int Count { get; private set; }

    /// <summary>The date of <c>generationDate</c> as written; null where there is none.</summary>
    public DateOnly? GeneratedOn { get; private set; }

    public IReadOnlyDictionary<string, int> Unknown => xml.Unknown;

    /// <summary>Reads up to the first entry.</summary>
    /// <exception cref="UnreadableSnapshotException">This is not the EU's list.</exception>
    public void Open()
    {
        xml.MoveToRoot();
        if (xml.Name != Root) throw new UnreadableSnapshotException($"The content begins with the element {xml.Name}. {Expected}");
        GeneratedOn = DateOf(xml.Attribute("generationDate"));
        _entries = xml.Children();
    }

    /// <summary>The next entry, and what is wrong with its structure; null after the last, when the rest of the file has been read too.</summary>
    /// <exception cref="UnreadableSnapshotException">There was no entry at all.</exception>
    public (EuPart Entry, string? Fault)? Next()
    {
        while (_entries.MoveNext())
        {
            if (_entries.Current != EuSchema.Entry)
            {
                xml.SkipUnknown();
                continue;
            }

            xml.BeginEntry();
            var entry = Read();
            Count++;
            return (entry, xml.Fault);
        }

        xml.MoveToEnd();
        return Count > 0 ? null : throw new UnreadableSnapshotException($"The {Root} holds no {EuSchema.Entry}.");
    }

    private static DateOnly? DateOf(string? generated)
    {
        if (generated is null) return null;
        return PartialDate.TryParse(generated.Split('T')[0], out var date) && date.Precision == DatePrecision.Day
            ? date.FirstDay
            : throw new UnreadableSnapshotException($"generationDate is \"{generated}\": there is no such date.");
    }

    private EuPart Read()
    {
        var element = xml.Name;
        var attributes = xml.Attributes();
        foreach (var name in attributes.Keys)
        {
            if (!EuSchema.HasAttribute(element, name)) xml.CountUnknownAttribute(name);
        }

        return EuSchema.IsText(element) ? new(element, attributes, [], xml.Text()) : new(element, attributes, Parts(element));
    }

    private List<EuPart> Parts(string element)
    {
        var parts = new List<EuPart>();
        foreach (var name in xml.Children())
        {
            if (!EuSchema.HasElement(element, name)) xml.SkipUnknown();
            else if (EuSchema.IsPassedOver(name)) xml.Skip();
            else parts.Add(Read());
        }

        return parts;
    }
}
