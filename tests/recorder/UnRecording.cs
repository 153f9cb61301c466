using System.Xml.Linq;

namespace SanctionsTracker.Recorder;

/// <summary>The UN's consolidated list: every entry of all regimes but the three largest, oldest listing first; those of the Iran
/// regime with their identifying facts, the others by name, date and nationality; no comments, notes or sort keys.</summary>
public static class UnRecording
{
    public const string Address = "https://scsanctions.un.org/resources/xml/en/consolidated.xml";

    // Two thirds of the list, and none of it the Iran regime.
    private static readonly HashSet<string> LeftOut = new(["Al-Qaida", "Taliban", "Iraq"], StringComparer.Ordinal);

    private static readonly Selection Brief = new([.. Named("INDIVIDUAL"), .. Named("ENTITY")]);

    private static readonly Selection Full = new(
        [.. Named("INDIVIDUAL"), .. Described("INDIVIDUAL"), .. Named("ENTITY"), .. Described("ENTITY")]);

    public static RecordedFile Of(string sample)
    {
        var source = XElement.Load(sample);
        var generated = source.Attribute("dateGenerated")!.Value;
        var root = new XElement(
            source.Name,
            new XAttribute("dateGenerated", generated),
            "\n",
            Group(source, "INDIVIDUALS"),
            "\n",
            Group(source, "ENTITIES"),
            "\n");
        return new RecordedFile($"un/{generated[..10]}.xml", Xml.Written(root));
    }

    private static XElement Group(XElement source, string name) =>
        new(name, Xml.Lines(source.Element(name)!.Elements().Where(Wanted).Select(Facts)
            .OrderBy(Listed, StringComparer.Ordinal).ThenBy(Reference, StringComparer.Ordinal)));

    private static bool Wanted(XElement entry) => !LeftOut.Contains(Regime(entry));

    private static XElement Facts(XElement entry) => (Regime(entry) == "Iran" ? Full : Brief).From(entry)!;

    private static string Regime(XElement entry) => entry.Element("UN_LIST_TYPE")!.Value.Trim();

    private static string Listed(XElement entry) => entry.Element("LISTED_ON")!.Value;

    private static string Reference(XElement entry) => entry.Element("REFERENCE_NUMBER")!.Value;

    private static IEnumerable<string> Named(string kind) =>
        new[]
        {
            "DATAID", "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "UN_LIST_TYPE", "REFERENCE_NUMBER", "LISTED_ON",
            "NATIONALITY/VALUE",
        }.Select(path => $"{kind}/{path}");

    private static IEnumerable<string> Described(string kind) =>
        new[]
        {
            "NAME_ORIGINAL_SCRIPT", "GENDER", "TITLE/VALUE", "DESIGNATION/VALUE",
            $"{kind}_ALIAS/QUALITY", $"{kind}_ALIAS/ALIAS_NAME",
            $"{kind}_ADDRESS/STREET", $"{kind}_ADDRESS/CITY", $"{kind}_ADDRESS/STATE_PROVINCE", $"{kind}_ADDRESS/ZIP_CODE",
            $"{kind}_ADDRESS/COUNTRY",
            $"{kind}_DATE_OF_BIRTH/TYPE_OF_DATE", $"{kind}_DATE_OF_BIRTH/DATE", $"{kind}_DATE_OF_BIRTH/YEAR",
            $"{kind}_DATE_OF_BIRTH/FROM_YEAR", $"{kind}_DATE_OF_BIRTH/TO_YEAR",
            $"{kind}_PLACE_OF_BIRTH/CITY", $"{kind}_PLACE_OF_BIRTH/STATE_PROVINCE", $"{kind}_PLACE_OF_BIRTH/COUNTRY",
            $"{kind}_DOCUMENT/TYPE_OF_DOCUMENT", $"{kind}_DOCUMENT/TYPE_OF_DOCUMENT2", $"{kind}_DOCUMENT/NUMBER",
            $"{kind}_DOCUMENT/ISSUING_COUNTRY", $"{kind}_DOCUMENT/COUNTRY_OF_ISSUE", $"{kind}_DOCUMENT/CITY_OF_ISSUE",
            $"{kind}_DOCUMENT/DATE_OF_ISSUE",
        }.Select(path => $"{kind}/{path}");
}
