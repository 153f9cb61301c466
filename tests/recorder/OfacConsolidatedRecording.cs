using System.Globalization;
using System.Xml.Linq;

namespace SanctionsTracker.Recorder;

/// <summary>OFAC's consolidated list: every entry of the legacy sample under a programme on Iran, written in Enhanced XML, with the dates that
/// the Advanced sample has for its lists.</summary>
public static class OfacConsolidatedRecording
{
    public const string Address = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/CONS_ENHANCED.XML";

    private static readonly XNamespace Enhanced = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML";

    private static readonly HashSet<string> Programmes = new(["561-Related", "FSE-IR", "IRAN-CON-ARMS-EO"], StringComparer.Ordinal);

    // Of idList, which mixes documents with other facts.
    private static readonly HashSet<string> Documents = new(["Passport", "Registration ID", "Tax ID No."], StringComparer.Ordinal);

    public static RecordedFile Of(string legacy, string advanced)
    {
        var source = XElement.Load(legacy);
        var day = DateOnly.ParseExact(Named(source, "Publish_Date").Single().Value, "MM/dd/yyyy", CultureInfo.InvariantCulture)
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var listings = OfacAdvancedListings.Of(advanced);
        var entities = Named(source, "sdnEntry")
            .Where(entry => Named(entry, "program").Any(programme => Programmes.Contains(programme.Value)))
            .Select(entry => Entity(entry, listings));
        return new RecordedFile($"ofac-cons/{day}.xml", Xml.Written(new XElement(
            Enhanced + "sanctionsData",
            "\n",
            Element("publicationInfo", Element("dataAsOf", $"{day}T00:00:00")),
            "\n",
            Element("entities", Xml.Lines(entities)),
            "\n")));
    }

    private static XElement Entity(XElement entry, ILookup<string, (string List, string Date)> listings)
    {
        var id = Text(entry, "uid")!;
        var features = Named(entry, "dateOfBirthItem").Select(birth => Feature("Birthdate", Text(birth, "dateOfBirth")!))
            .Concat(Named(entry, "citizenship").Select(citizenship => Feature("Citizenship Country", Text(citizenship, "country")!)));
        return Element(
            "entity",
            new XAttribute("id", id),
            Element("generalInfo", Element("entityType", Text(entry, "sdnType")!)),
            Element("sanctionsLists", listings[id].Select(listing =>
                Element("sanctionsList", new XAttribute("datePublished", listing.Date), listing.List))),
            Element("sanctionsPrograms", Named(entry, "program").Select(programme => Element("sanctionsProgram", programme.Value))),
            Element("names", Named(entry, "aka").Select(alias => Name(alias, Text(alias, "type")!.ToUpperInvariant())).Prepend(Name(entry, alias: null))),
            Element("addresses", Named(entry, "address").Select(address => Element("address", Element("country", Text(address, "country")!)))),
            Element("features", features),
            Element("identityDocuments", Named(entry, "id").Where(document => Documents.Contains(Text(document, "idType")!)).Select(Document)));
    }

    private static XElement Name(XElement source, string? alias)
    {
        var isPerson = Text(source, "firstName") is not null;
        XElement?[] parts =
        [
            isPerson ? Part("First Name", Text(source, "firstName")!) : null,
            Part(isPerson ? "Last Name" : "Entity Name", Text(source, "lastName")!),
        ];
        return Element(
            "name",
            Element("isPrimary", alias is null ? "true" : "false"),
            alias is null ? null : Element("aliasType", alias),
            Element("isLowQuality", Text(source, "category") == "weak" ? "true" : "false"),
            Element("translations", Element("translation", Element("isPrimary", "true"), Element("script", "Latin"), Element("nameParts", parts))));
    }

    private static XElement Part(string type, string value) => Element("namePart", Element("type", type), Element("value", value));

    private static XElement Feature(string type, string value) => Element("feature", Element("type", type), Element("value", value));

    private static XElement Document(XElement document) => Element(
        "identityDocument",
        Element("type", Text(document, "idType")!),
        Element("documentNumber", Text(document, "idNumber")!),
        Element("isValid", "true"),
        Text(document, "idCountry") is { } country ? Element("issuingCountry", country) : null);

    private static XElement Element(string name, params object?[] content) => new(Enhanced + name, content);

    private static string? Text(XElement element, string child) => element.Element(element.Name.Namespace + child)?.Value;

    private static IEnumerable<XElement> Named(XElement root, string name) => root.Descendants(root.Name.Namespace + name);
}
