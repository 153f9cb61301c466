using System.Globalization;
using System.Xml;
using SanctionsTracker.Designations;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>Reads a delta file: <c>sanctionsData</c> of <c>publicationInfo</c> and <c>entities</c>, each entity with its id and action. Of what
/// is in an entity only the main name, the lists and the programmes are kept: its new state stands in the list itself.</summary>
internal sealed class DeltaReader(ElementReader xml)
{
    private const string Expected = "Expected OFAC's delta file: sanctionsData with publicationInfo and entities.";

    // "change" is what one user of the interface saw for "modify".
    private static readonly Dictionary<string, PublishedAction> Actions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["add"] = PublishedAction.Add,
        ["modify"] = PublishedAction.Modify,
        ["change"] = PublishedAction.Modify,
        ["remove"] = PublishedAction.Remove,
    };

    private readonly List<PublishedChange> _changes = [];
    private readonly List<RejectedEntry> _rejected = [];
    private bool _hasInfo;
    private bool _hasEntities;
    private string? _kind;

    /// <exception cref="UnreadableSnapshotException">The content is not a delta file, or cut short.</exception>
    public static DeltaFile Read(Stream content)
    {
        using var reader = XmlReader.Create(content, ElementReader.Settings);
        var delta = new DeltaReader(new ElementReader(reader));
        try
        {
            return delta.Read();
        }
        catch (XmlException broken)
        {
            throw delta._hasEntities ? BrokenXml.After(delta.Count, broken) : BrokenXml.AtStart(broken, Expected);
        }
    }

    private int Count => _changes.Count + _rejected.Count;

    private DeltaFile Read()
    {
        xml.MoveToRoot();
        if (xml.Name != "sanctionsData") throw new UnreadableSnapshotException($"The content's root is <{xml.Name}>. {Expected}");
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "publicationInfo": ReadInfo(); break;
                case "entities": ReadEntities(); break;
                default: xml.SkipUnknown(); break;
            }
        }

        xml.MoveToEnd();
        if (!_hasInfo || !_hasEntities) throw new UnreadableSnapshotException($"The content has no {(_hasInfo ? "entities" : "publicationInfo")}. {Expected}");
        return new(_kind, _changes, _rejected, xml.Unknown);
    }

    private void ReadInfo()
    {
        _hasInfo = true;
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "publicationType": _kind = xml.Text(); break;
                // A day, while the history has the moment.
                case "datePublished": xml.Skip(); break;
                default: xml.SkipUnknown(); break;
            }
        }
    }

    private void ReadEntities()
    {
        _hasEntities = true;
        foreach (var name in xml.Children())
        {
            if (name == "entity") ReadEntity();
            else xml.SkipUnknown();
        }
    }

    private void ReadEntity()
    {
        xml.BeginEntry();
        var (id, word) = (xml.Attribute("id"), xml.Attribute("action"));
        string? main = null;
        List<string> lists = [], programmes = [];
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "names": main = ReadNames(); break;
                case "sanctionsLists": ReadTexts("sanctionsList", lists); break;
                case "sanctionsPrograms": ReadTexts("sanctionsProgram", programmes); break;
                default: xml.Skip(); break;
            }
        }

        if (id is not null && word is not null && xml.Fault is null && Actions.TryGetValue(word, out var action))
            _changes.Add(new(id, action, main, lists, programmes));
        else
            Reject(id, word);
    }

    private void Reject(string? id, string? word)
    {
        var place = id ?? string.Create(CultureInfo.InvariantCulture, $"/sanctionsData/entities/entity[{Count + 1}]");
        var reason = id is null ? "The entity has no id."
            : word is null ? "The entity has no action."
            : xml.Fault is { } fault ? $"{fault}."
            : $"The action is \"{word}\"; add, modify and remove are known.";
        _rejected.Add(new RejectedEntry(place, reason));
    }

    private void ReadTexts(string element, List<string> texts)
    {
        foreach (var name in xml.Children())
        {
            if (name == element && xml.Word() is { } text) texts.Add(text);
            else if (name != element) xml.SkipUnknown();
        }
    }

    private string? ReadNames()
    {
        string? main = null;
        foreach (var name in xml.Children())
        {
            if (name != "name") xml.SkipUnknown();
            else if (ReadName() is { } found) main ??= found;
        }

        return main;
    }

    private string? ReadName()
    {
        var (isPrimary, text) = (false, (string?)null);
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "isPrimary": isPrimary = xml.Flag() == true; break;
                case "translations": text = ReadTranslations(); break;
                default: xml.Skip(); break;
            }
        }

        return isPrimary ? text : null;
    }

    // The primary translation is the one in Latin script, wherever it stands.
    private string? ReadTranslations()
    {
        string? best = null, first = null;
        foreach (var name in xml.Children())
        {
            if (name != "translation")
            {
                xml.SkipUnknown();
                continue;
            }

            var (isPrimary, text) = ReadTranslation();
            first ??= text;
            if (isPrimary) best ??= text;
        }

        return best ?? first;
    }

    private (bool IsPrimary, string? Text) ReadTranslation()
    {
        var (isPrimary, text) = (false, (string?)null);
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "isPrimary": isPrimary = xml.Flag() == true; break;
                case "formattedFullName": text = xml.Text(); break;
                default: xml.Skip(); break;
            }
        }

        return (isPrimary, text);
    }
}
