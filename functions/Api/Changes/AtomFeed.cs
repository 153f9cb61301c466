using System.Globalization;
using System.Xml;
using SanctionsTracker.Designations;
using SanctionsTracker.Functions.Api.Json;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>Writes changes as an Atom feed (RFC 4287). Links are absolute, under the address that was asked, without its key.</summary>
internal sealed class AtomFeed(HttpRequest request)
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    private readonly string _root = $"{request.Scheme}://{request.Host}{request.PathBase}";

    public byte[] Write(IReadOnlyList<AnnouncedChange> changes, DateTimeOffset updated)
    {
        using var document = new MemoryStream();
        using (var xml = XmlWriter.Create(document, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("feed", Atom);
            WriteText(xml, "title", "Changes of sanctions lists");
            WriteText(xml, "id", "urn:sanctionstracker:changes");
            WriteText(xml, "updated", Time(updated));
            WriteLink(xml, "self", $"{_root}{request.Path}");
            xml.WriteStartElement("author", Atom);
            WriteText(xml, "name", "SanctionsTracker");
            xml.WriteEndElement();
            foreach (var change in changes) WriteEntry(xml, change);
            xml.WriteEndElement();
        }

        return document.ToArray();
    }

    private void WriteEntry(XmlWriter xml, AnnouncedChange announced)
    {
        var change = announced.Entry.Change;
        xml.WriteStartElement("entry", Atom);
        WriteText(xml, "title", $"{TitleOf(change.Kind)}: {change.Name} ({change.Id.List})");
        WriteText(xml, "id", $"urn:sanctionstracker:change:{announced.Id}");
        WriteText(xml, "updated", Time(announced.Entry.RecordedAt));
        WriteLink(xml, "alternate", AddressOf(change));
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", ApiJson.Word(change.Kind));
        xml.WriteEndElement();
        WriteText(xml, "summary", Summary(change));
        xml.WriteEndElement();
    }

    private static string TitleOf(ListChangeKind kind) => kind switch
    {
        ListChangeKind.VerdictChanged => "Verdict changed",
        ListChangeKind.ValuesReleased => "Values released",
        _ => kind.ToString(),
    };

    private string AddressOf(ListChange change) => change.Kind switch
    {
        ListChangeKind.Released => $"{_root}/api/sources/{change.Id.List}",
        ListChangeKind.VerdictChanged => $"{_root}/api/studies/{change.Id.Value}",
        ListChangeKind.ValuesReleased => $"{_root}/api/indicators/{change.Id.Value}",
        // The record's own id: at a place that passed to another, a removal leads to who was removed.
        _ => $"{_root}/api/designations/{change.Id.List}/{Uri.EscapeDataString(change.Id.Value)}",
    };

    private static string Summary(ListChange change) => change.Fields.Count == 0
        ? $"{change.Kind} on list {change.Id.List}."
        : string.Join("; ", change.Fields.Select(field => $"{field.Field}: {Joined(field.Before)} → {Joined(field.After)}"));

    private static string Joined(IReadOnlyList<string> values) => values.Count == 0 ? "–" : string.Join(", ", values);

    private static void WriteText(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, Readable(text));

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    // A name from a list that is not XML may hold what XML cannot.
    private static string Readable(string text) =>
        text.All(character => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character))
            ? text
            : string.Concat(text.Where(XmlConvert.IsXmlChar));

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
