using System.Xml.Linq;

namespace SanctionsTracker.Recorder;

/// <summary>The UK Sanctions List: all that the United Kingdom designated under the Iran (Sanctions) Regulations 2023 on the first three days
/// of 2024 on which it designated anyone, 29 January, 27 February and 18 April, and had designated still in September 2026; with the page
/// that links the file.</summary>
/// <remarks>No sample of the file has entries on Iran. The facts are those of a public copy of the whole list, fetched on 2026-09-18
/// (github.com/ammitto/data-uk); the day on which the publisher made that file is not known, so the recording has no
/// <c>DateGenerated</c>. Names, numbers and dates alone are taken.</remarks>
public static class UkRecording
{
    public const string Page = "https://www.gov.uk/government/publications/the-uk-sanctions-list";

    public const string Address = "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml";

    private const string Regime = "The Iran (Sanctions) Regulations 2023";

    public static RecordedFile Of() => new(
        "uk/2026-09-18.xml", Xml.Written(new XElement("Designations", Xml.Lines(UkDesignations.OnIran.Select(Designation)))));

    /// <summary>The page, cut down to its links to the file.</summary>
    public static RecordedFile OfPage() => new(
        "uk/page.html",
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>The UK Sanctions List - GOV.UK</title></head>
        <body>
        <h1>The UK Sanctions List</h1>
        <section id="documents">
        <a href="{Address.Replace(".xml", ".csv", StringComparison.Ordinal)}">UK Sanctions List (CSV)</a>
        <a href="{Address}">UK Sanctions List (XML)</a>
        </section>
        </body>
        </html>

        """.ReplaceLineEndings("\n"));

    private static XElement Designation(UkDesignated target) => new(
        "Designation",
        new XElement("DateDesignated", target.Day),
        new XElement("UniqueID", target.Id),
        new XElement("OFSIGroupID", target.GroupId),
        new XElement("Names", target.Names.Select(Name)),
        target.NonLatin is null ? null : new XElement("NonLatinNames", new XElement("NonLatinName", new XElement("NameNonLatinScript", target.NonLatin))),
        new XElement("RegimeName", Regime),
        new XElement("IndividualEntityShip", target.IsPerson ? "Individual" : "Entity"),
        new XElement("DesignationSource", "UK"),
        new XElement("SanctionsImposed", target.IsPerson ? "Asset freeze|Travel Ban|Director Disqualification Sanction" : "Asset freeze|Director Disqualification Sanction"));

    // The family name, or the whole name of an entity, is the sixth part.
    private static XElement Name(string name)
    {
        var parts = name.TrimStart('~', '=').Split('|');
        var type = name[0] switch { '~' => "Primary Name Variation", '=' => "Alias", _ => "Primary Name" };
        return new XElement(
            "Name",
            parts.SkipLast(1).Select((part, index) => new XElement($"Name{index + 1}", part)),
            new XElement("Name6", parts[^1]),
            new XElement("NameType", type));
    }
}
