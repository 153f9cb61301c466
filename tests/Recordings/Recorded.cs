using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace SanctionsTracker.Tests.Recordings;

/// <summary>The recordings as the build copies them.</summary>
internal static class Recorded
{
    public const string Ofac = "ofac/2024-08-28.xml";
    public const string OfacConsolidated = "ofac-cons/2024-05-06.xml";
    public const string UnitedKingdom = "uk/2026-09-18.xml";
    public const string Switzerland = "ch/2022-11-01.xml";
    public const string Canada = "ca/2025-03-20.xml";
    public const string UnBefore = "un/2020-11-30.xml";
    public const string UnNow = "un/2024-09-26.xml";

    public static string Folder { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "Recordings");

    public static string Path(string name) => System.IO.Path.Combine(Folder, name);

    public static JsonNode Json(string name) => JsonNode.Parse(File.ReadAllText(Path(name)))!;

    public static IEnumerable<string> WorldBankCodes() =>
        Directory.EnumerateFiles(Path("worldbank/IRN"), "*.json").Select(file => System.IO.Path.GetFileNameWithoutExtension(file));

    /// <summary>The values of a recorded World Bank series by year, null where the year has none.</summary>
    public static Dictionary<string, double?> WorldBank(string code) =>
        Json($"worldbank/IRN/{code}.json")[1]!.AsArray()
            .ToDictionary(row => (string)row!["date"]!, row => (double?)row!["value"], StringComparer.Ordinal);

    /// <summary>The values of a recorded series of the IMF by year.</summary>
    public static Dictionary<string, double> Imf(string code) =>
        Json($"imf/IRN/{code}.json")["values"]![code]!["IRN"]!.AsObject()
            .ToDictionary(year => year.Key, year => (double)year.Value!, StringComparer.Ordinal);

    /// <summary>What identifies each OFAC entity of a file, by id: main name and listing date.</summary>
    public static Dictionary<string, (string Name, DateOnly ListedOn)> OfacEntities(string path) =>
        Named(XElement.Load(path), "entity").ToDictionary(
            entity => entity.Attribute("id")!.Value,
            entity => (OfacName(entity), Date(Named(entity, "sanctionsList").Single().Attribute("datePublished")!.Value)),
            StringComparer.Ordinal);

    /// <summary>What identifies each UN entry of a file, by reference number: name, regime and listing date.</summary>
    public static Dictionary<string, (string Name, string Regime, DateOnly ListedOn)> UnEntries(string path) =>
        XElement.Load(path).Elements().Elements().ToDictionary(
            entry => entry.Element("REFERENCE_NUMBER")!.Value.Trim(),
            entry => (UnName(entry), entry.Element("UN_LIST_TYPE")!.Value.Trim(), Date(entry.Element("LISTED_ON")!.Value)),
            StringComparer.Ordinal);

    private static string OfacName(XElement entity) =>
        Words(Named(Named(entity, "nameParts").First(), "value"));

    private static string UnName(XElement entry) =>
        Words(new[] { "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME" }.SelectMany(part => entry.Elements(part)));

    private static string Words(IEnumerable<XElement> parts) =>
        string.Join(' ', parts.SelectMany(part => part.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    // The UN writes some dates with an offset: 2011-08-17-04:00.
    private static DateOnly Date(string text) => DateOnly.ParseExact(text.Trim()[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<XElement> Named(XElement root, string name) =>
        root.Descendants().Where(element => element.Name.LocalName == name);
}
