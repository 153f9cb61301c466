using System.Globalization;
using System.Xml.Linq;

namespace SanctionsTracker.Recorder;

/// <summary>OFAC's Enhanced XML: every entity of the sample with its identifying facts, oldest listing first; at most one alias of
/// each, no remarks and none of the publisher's housekeeping.</summary>
public static class OfacRecording
{
    public const string Address = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN_ENHANCED.XML";

    // The Guard Corps alone has 24.
    private const int Aliases = 1;

    private const string Name = "entity/names/name";
    private const string Place = "entity/addresses/address";
    private const string Document = "entity/identityDocuments/identityDocument";
    private const string Feature = "entity/features/feature";
    private const string Relationship = "entity/relationships/relationship";

    private static readonly HashSet<string> Features = new(
        [
            "Birthdate", "Place of Birth", "Nationality Country", "Citizenship Country", "Gender", "Aircraft Model", "Aircraft Operator",
            "Aircraft Manufacture Date", "Aircraft Manufacturer’s Serial Number (MSN)",
        ],
        StringComparer.Ordinal);

    private static readonly Selection Facts = new(
    [
        "entity@id", "entity/generalInfo/entityType", "entity/generalInfo/title",
        "entity/sanctionsLists/sanctionsList", "entity/sanctionsLists/sanctionsList@datePublished",
        "entity/sanctionsPrograms/sanctionsProgram", "entity/legalAuthorities/legalAuthority",
        $"{Name}/isPrimary", $"{Name}/isLowQuality", $"{Name}/aliasType",
        $"{Name}/translations/translation/isPrimary", $"{Name}/translations/translation/script",
        $"{Name}/translations/translation/nameParts/namePart/type", $"{Name}/translations/translation/nameParts/namePart/value",
        $"{Place}/country",
        $"{Place}/translations/translation/addressParts/addressPart/type",
        $"{Place}/translations/translation/addressParts/addressPart/value",
        $"{Feature}/type", $"{Feature}/value", $"{Feature}/reliability", .. Dates($"{Feature}/valueDate"),
        $"{Document}/type", $"{Document}/documentNumber", $"{Document}/isValid", $"{Document}/issuingCountry",
        .. Dates($"{Document}/issueDate"), .. Dates($"{Document}/expirationDate"),
        $"{Relationship}/type", $"{Relationship}/quality", $"{Relationship}/relatedEntity", $"{Relationship}/relatedEntity@entityId",
    ]);

    private static readonly Selection ReferenceFacts = new(
        "referenceValue@refId", "referenceValue/type", "referenceValue/value", "referenceValue/isoCode", "referenceValue/code");

    public static RecordedFile Of(string sample)
    {
        var source = XElement.Load(sample);
        var asOf = Named(source, "dataAsOf").Single().Value[..10];
        Shorten(source);
        var entities = Named(source, "entity").Select(entity => Facts.From(entity)!).OrderBy(Listed, StringComparer.Ordinal).ThenBy(Id)
            .ToList();
        var list = source.Name.Namespace;
        var root = new XElement(
            source.Name,
            "\n",
            new XElement(list + "publicationInfo", new XElement(list + "dataAsOf", $"{asOf}T00:00:00")),
            "\n",
            new XElement(list + "referenceValues", Xml.Lines(References(source, entities))),
            "\n",
            new XElement(list + "entities", Xml.Lines(entities)),
            "\n");
        return new RecordedFile($"ofac/{asOf}.xml", Xml.Written(root));
    }

    /// <summary>The countries and scripts that the entities name, with their ISO codes.</summary>
    private static IEnumerable<XElement> References(XElement source, IEnumerable<XElement> entities)
    {
        var words = entities.SelectMany(entity => entity.Descendants()).Select(element => element.Value).ToHashSet(StringComparer.Ordinal);
        return Named(source, "referenceValue")
            .Where(reference => Text(reference, "type") is "COUNTRY" or "SCRIPT" && words.Contains(Text(reference, "value")))
            .Select(reference => ReferenceFacts.From(reference)!);
    }

    private static void Shorten(XElement source)
    {
        Named(source, "feature").Where(feature => !Features.Contains(Text(feature, "type"))).Remove();
        Named(source, "names").SelectMany(names => names.Elements().Where(IsAlias).Skip(Aliases)).Remove();
    }

    private static bool IsAlias(XElement name) => Text(name, "isPrimary") == "false";

    private static string Text(XElement element, string child) => element.Element(element.Name.Namespace + child)!.Value;

    private static IEnumerable<string> Dates(string path) =>
        new[] { "fromDateBegin", "fromDateEnd", "toDateBegin", "toDateEnd", "isApproximate", "isDateRange" }
            .Select(part => $"{path}/{part}");

    private static IEnumerable<XElement> Named(XElement root, string name) => root.Descendants(root.Name.Namespace + name);

    private static string Listed(XElement entity) => Named(entity, "sanctionsList").First().Attribute("datePublished")!.Value;

    private static int Id(XElement entity) => int.Parse(entity.Attribute("id")!.Value, CultureInfo.InvariantCulture);
}
