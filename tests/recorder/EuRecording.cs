using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SanctionsTracker.Recorder;

/// <summary>
/// The EU's list: everyone in the annexes on Iran of Regulations (EU) 359/2011 and 267/2012, written in FSF XML 1.1 from the tables of the
/// Official Journal: name, other names, kind, day of listing, citizenship, year or day of birth.
/// </summary>
/// <remarks>The journal has no FSF numbers: <c>logicalId</c> is the act and the row, <c>32011R0359-1</c>, which FSF's own (whole numbers)
/// never look like.</remarks>
public static partial class EuRecording
{
    public const string Address =
        "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw";

    private static readonly XNamespace Fsf = "http://eu.europa.ec/fpi/fsd/export";

    private static readonly Dictionary<string, string> Acts = new(StringComparer.Ordinal)
    {
        ["32011R0359"] = "359/2011 (OJ L100)",
        ["32012R0267"] = "267/2012 (OJ L88)",
    };

    public static RecordedFile Of(string folder)
    {
        var rows = Acts.Keys.SelectMany(act => EuJournal.Rows(Path.Combine(folder, $"{act}.csv"))).ToArray();
        // The tables are of consolidated acts without a date of their own; they are not older than the newest listing in them.
        var newest = rows.Max(row => EuJournal.Day(row["startDate"]))!;
        return new RecordedFile($"eu/{newest}.xml", Xml.Written(new XElement(
            Fsf + "export",
            new XAttribute("generationDate", $"{newest}T00:00:00.000+00:00"),
            Xml.Lines(rows.Select(Entity)))));
    }

    private static XElement Entity(IReadOnlyDictionary<string, string> row) => new(
        Fsf + "sanctionEntity",
        EuJournal.Day(row["startDate"]) is { } listed ? new XAttribute("designationDate", listed) : null,
        new XAttribute("logicalId", row["id"]),
        new XElement(Fsf + "regulation", new XAttribute("numberTitle", Acts[row["celex"]]), new XAttribute("programme", "IRN")),
        new XElement(Fsf + "subjectType", new XAttribute("code", row["schema"] is "Person" ? "person" : "enterprise")),
        row["alias"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Prepend(row["name"]).Select(Name),
        row["nationality"].StartsWith("Iran", StringComparison.Ordinal) ? Iranian() : null,
        row["birthDate"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Birth).OfType<XElement>());

    private static XElement Name(string name) =>
        new(Fsf + "nameAlias", new XAttribute("wholeName", name), new XAttribute("strong", "true"));

    private static XElement Iranian() => new(
        Fsf + "citizenship", new XAttribute("countryIso2Code", "IR"), new XAttribute("countryDescription", "IRAN (ISLAMIC REPUBLIC OF)"));

    // Only what is a year or a day beyond doubt.
    private static XElement? Birth(string date)
    {
        if (EuJournal.Day(date) is { } day) return new(Fsf + "birthdate", new XAttribute("birthdate", day), new XAttribute("calendarType", "GREGORIAN"));
        return Year().IsMatch(date) ? new(Fsf + "birthdate", new XAttribute("year", date), new XAttribute("calendarType", "GREGORIAN")) : null;
    }

    [GeneratedRegex("^(19|20)[0-9]{2}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
