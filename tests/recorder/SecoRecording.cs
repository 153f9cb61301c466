using System.Xml.Linq;

namespace SanctionsTracker.Recorder;

/// <summary>
/// Switzerland's list, from its federal government's announcement of 2 November 2022: the three persons and the company from Iran that its
/// Department of Economic Affairs added on 31 October 2022 to annex 8 of the ordinance on Ukraine, in force on 1 November at 18:00,
/// following the EU.
/// </summary>
/// <remarks>No sample of the file has entries on Iran. Names, dates, ordinance and origin are facts; the numbers (<c>ssid</c>) are not known
/// and stand as <c>unknown-1</c> to <c>unknown-4</c>, which SECO's own never look like.</remarks>
public static class SecoRecording
{
    public const string Address =
        "https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction";

    private const string Effective = "2022-11-01";

    private static readonly (string Given, string Family)[] Persons =
        [("Mohammad Hossein", "Bagheri"), ("Sayed Hojatollah", "Qureishi"), ("Saeed", "Aghajani")];

    public static RecordedFile Of() => new(
        $"ch/{Effective}.xml",
        Xml.Written(new XElement(
            "swiss-sanctions-list",
            new XAttribute("list-type", "whole-list"),
            new XAttribute("date", Effective),
            Xml.Lines([Programme(), .. Persons.Select(Person), Company(Persons.Length + 1), Iran()]))));

    private static XElement Programme() => new(
        "sanctions-program",
        new XElement("program-key", English(), "Ukraine"),
        new XElement("program-name", English(), "Ordinance of 4 March 2022 on measures related to the situation in Ukraine (SR 946.231.176.72)"),
        new XElement("sanctions-set", new XAttribute("ssid", "unknown-set"), English(), "annex 8"),
        new XElement("origin", "EU"));

    private static XElement Person((string Given, string Family) name, int index) => Target(index + 1, new XElement(
        "individual",
        new XElement(
            "identity",
            new XAttribute("main", "true"),
            Name(Part(1, "family-name", name.Family), Part(2, "given-name", name.Given)),
            new XElement("nationality", new XElement("country", new XAttribute("iso-code", "IR"), "Iran")))));

    private static XElement Company(int number) => Target(number, new XElement(
        "entity",
        new XElement(
            "identity",
            new XAttribute("main", "true"),
            Name(Part(1, "whole-name", "Shahed Aviation Industries")),
            new XElement("address", new XAttribute("place-id", "unknown-place")))));

    private static XElement Target(int number, XElement body) => new(
        "target",
        new XAttribute("ssid", $"unknown-{number}"),
        new XElement("sanctions-set-id", "unknown-set"),
        body,
        new XElement(
            "modification",
            new XAttribute("modification-type", "listed"),
            new XAttribute("enactment-date", "2022-10-31"),
            new XAttribute("effective-date", Effective)));

    private static XElement Iran() =>
        new("place", new XAttribute("ssid", "unknown-place"), new XElement("country", new XAttribute("iso-code", "IR"), "Iran"));

    private static XElement Name(params XElement[] parts) => new("name", new XAttribute("name-type", "primary-name"), English(), parts);

    private static XElement Part(int order, string type, string value) =>
        new("name-part", new XAttribute("order", order), new XAttribute("name-part-type", type), new XElement("value", value));

    private static XAttribute English() => new("lang", "eng");
}
