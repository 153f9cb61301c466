using System.Collections.Frozen;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.EuropeanUnion;

/// <summary>The programmes that regulations are filed under. Most are a country, by its ISO 3166-1 code; the others stand in the table.</summary>
public static class EuProgrammes
{
    // Names as on the EU's sanctions map (sanctionsmap.eu).
    private static readonly FrozenDictionary<string, string> Themes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["CHEM"] = "Chemical weapons",
        ["CYB"] = "Cyber-attacks",
        ["HR"] = "Human rights",
        ["TAQA"] = "ISIL (Da'esh) and Al-Qaida",
        ["TERR"] = "Terrorism",
        ["UNLI"] = "Extraterritorial legislation of third countries",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The country that the programme is about; null where it is about none that we know.</summary>
    public static CountryCode? CountryOf(string code) => Themes.ContainsKey(code) ? null : CountryBy(code)?.Code;

    /// <summary>The programme's name for people: that of its country or theme; the code of one that we do not know.</summary>
    public static string NameOf(string code) => Themes.GetValueOrDefault(code) ?? CountryBy(code)?.Name ?? code;

    internal static IReadOnlyList<string> Of(EuPart entry, List<string> problems)
    {
        string[] programmes =
            [.. entry.All("regulation").Select(regulation => regulation["programme"]).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (programmes.Length == 0) problems.Add("It has no regulation with a programme.");
        return programmes;
    }

    // Two-letter codes here are no countries': HR is human rights, not Croatia.
    private static Country? CountryBy(string code) => code.Length == 3 ? Countries.ByCode(code) : null;
}
