using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SanctionsTracker.Recorder;

/// <summary>
/// The EU's list: everyone in the annexes on Iran of Regulations (EU) 359/2011 and 267/2012, written in FSF XML 1.1 from the tables of the
/// Official Journal: name, other names, kind, day of listing, position, gender, citizenship, birth, passports.
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
        EuJournal.Parts(row["alias"]).Select(Name).Prepend(FirstName(row)),
        row["nationality"].StartsWith("Iran", StringComparison.Ordinal) ? new XElement(Fsf + "citizenship", Iran()) : null,
        Births(row),
        EuJournal.Parts(row["passportNumber"]).Select(Passport).OfType<XElement>());

    private static XElement FirstName(IReadOnlyDictionary<string, string> row)
    {
        var name = Name(row["name"]);
        if (row["position"].Length > 0) name.Add(new XAttribute("function", row["position"]));
        if (row["gender"] is "male" or "female") name.Add(new XAttribute("gender", row["gender"] == "male" ? "M" : "F"));
        return name;
    }

    private static XElement Name(string name) =>
        new(Fsf + "nameAlias", new XAttribute("wholeName", name), new XAttribute("strong", "true"));

    private static XAttribute[] Iran() => [new("countryIso2Code", "IR"), new("countryDescription", "IRAN (ISLAMIC REPUBLIC OF)")];

    // The table does not say which of several dates belongs to the place.
    private static IEnumerable<XElement> Births(IReadOnlyDictionary<string, string> row)
    {
        XElement[] births = [.. EuJournal.Parts(row["birthDate"]).SelectMany(Birth)];
        var place = row["birthPlace"].Length > 0 ? new XAttribute("place", row["birthPlace"]) : null;
        if (place is null) return births;
        if (births is not [var birth]) return births.Append(new XElement(Fsf + "birthdate", place));
        birth.Add(place);
        return births;
    }

    // Only what is a day, a year, or years, of our calendar beyond doubt.
    private static IEnumerable<XElement> Birth(string date)
    {
        if (EuJournal.Day(date) is { } day) return [Born(new XAttribute("birthdate", day))];
        if (Years().Match(date) is not { Success: true } years) return [];
        var (year, other) = (years.Groups["year"].Value, years.Groups["other"].Value);
        return years.Groups["between"].Value switch
        {
            "/" => [Born(new XAttribute("yearRangeFrom", year), new XAttribute("yearRangeTo", other))],
            " or " => [Born(new XAttribute("year", year)), Born(new XAttribute("year", other))],
            _ => [Born(years.Groups["circa"].Success ? new XAttribute("circa", "true") : null, new XAttribute("year", year))],
        };
    }

    private static XElement Born(params XAttribute?[] date) => new(Fsf + "birthdate", date, new XAttribute("calendarType", "GREGORIAN"));

    // A number and that Iran issued it; what is said of its validity is left out.
    private static XElement? Passport(string text) => OfIran().Match(text) is { Success: true } passport
        ? new(Fsf + "identification", new XAttribute("identificationTypeCode", "passport"), new XAttribute("number", passport.Groups["number"].Value), Iran())
        : null;

    [GeneratedRegex(
        "^(?<circa>circa )?(?<year>(19|20)[0-9]{2})((?<between>/| or )(?<other>(19|20)[0-9]{2}))?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Years();

    [GeneratedRegex(
        @"^(?<number>[A-Z]?[0-9]{5,})(,? issued in Iran( \(Islamic Republic of\))?| \(Iran\)(,? expires [0-9.]+)?)$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfIran();
}
