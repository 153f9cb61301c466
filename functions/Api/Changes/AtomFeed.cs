using System.Globalization;
using System.Xml;
using SanctionsTracker.Functions.Api.Json;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>Writes changes as an Atom feed (RFC 4287).</summary>
internal sealed class AtomFeed(FeedPlace place)
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public byte[] Write(IReadOnlyList<AnnouncedChange> changes, DateTimeOffset updated)
    {
        using var document = new MemoryStream();
        using (var xml = XmlWriter.Create(document, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("feed", Atom);
            WriteText(xml, "title", FeedWords.Title);
            WriteText(xml, "id", place.Id);
            WriteText(xml, "updated", Time(updated));
            WriteLink(xml, "self", place.Self);
            xml.WriteStartElement("author", Atom);
            WriteText(xml, "name", FeedWords.Author);
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
        WriteText(xml, "title", FeedWords.TitleOf(change));
        WriteText(xml, "id", $"urn:sanctionstracker:change:{announced.Id}");
        WriteText(xml, "updated", Time(announced.Entry.RecordedAt));
        WriteLink(xml, "alternate", place.Of(change));
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", ApiJson.Word(change.Kind));
        xml.WriteEndElement();
        WriteText(xml, "summary", FeedWords.SummaryOf(change));
        xml.WriteEndElement();
    }

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
