using System.Collections.Frozen;

namespace SanctionsTracker.Designations;

/// <summary>
/// The countries we know, from <c>countries.tsv</c> beside this file: ISO 3166-1 codes with the names, old names and
/// demonyms that publishers use for them.
/// </summary>
public static class Countries
{
    private static readonly (Country Country, string[] Also)[] Table = Read();

    private static readonly FrozenDictionary<string, Country> Codes = Table
        .SelectMany(row => new[] { (Key: row.Country.Code.Value, row.Country), (Key: row.Country.Alpha2, row.Country) })
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Country, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Country> Names = Table
        .SelectMany(row => row.Also.Prepend(row.Country.Name).Select(name => (Name: name, row.Country)))
        .DistinctBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Country, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<CountryCode, string[]> NamesByCode = Table
        .ToFrozenDictionary(row => row.Country.Code, row => (string[])[row.Country.Name, .. row.Also]);

    /// <summary>All countries, by code.</summary>
    public static IReadOnlyList<Country> All { get; } = [.. Table.Select(row => row.Country).OrderBy(country => country.Code)];

    /// <summary>The country of an alpha-3 or alpha-2 code in either case; null where there is none.</summary>
    public static Country? ByCode(string? code) => code is null ? null : Codes.GetValueOrDefault(code.Trim());

    /// <summary>
    /// The country that a publisher's text names, as a whole: <c>Iran (Islamic Republic of)</c>, <c>Tunisian</c>. A remark in
    /// brackets that is no part of a known name is passed over: <c>Libya (in custody)</c>; an apostrophe may be curly. Null for anything else, several
    /// countries and "unknown" included.
    /// </summary>
    public static Country? Named(string? text)
    {
        var name = PublishedText.Clean(text)?.Replace('’', '\'');
        if (name is null) return null;
        if (Names.GetValueOrDefault(name) is { } known) return known;

        var bracket = name.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 ? Names.GetValueOrDefault(name[..bracket]) : null;
    }

    /// <summary>Every name that publishers use for a country, our own first; none for a code that we do not have.</summary>
    public static IReadOnlyList<string> NamesOf(CountryCode code) => NamesByCode.GetValueOrDefault(code, []);

    private static (Country, string[])[] Read()
    {
        using var stream = typeof(Countries).Assembly.GetManifestResourceStream("SanctionsTracker.Designations.countries.tsv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var rows = new List<(Country, string[])>();
        while (reader.ReadLine() is { } line)
        {
            rows.Add(line.Split('\t') is [var alpha3, var alpha2, var name, var also]
                ? (new Country(new CountryCode(alpha3), alpha2, name), also.Split('|', StringSplitOptions.RemoveEmptyEntries))
                : throw new InvalidDataException($"countries.tsv has a row that is not four columns: {line}"));
        }

        return [.. rows];
    }
}
