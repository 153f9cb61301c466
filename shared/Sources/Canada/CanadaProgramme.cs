using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Canada;

/// <summary>A regulation that lists targets, as <c>Country</c> names it in both languages: <c>Russia / Russie</c>.</summary>
/// <param name="Code">The English name; <c>JVCFOR</c> for the long one that has this abbreviation.</param>
/// <param name="Country">The country that the programme is about; null where it is about none, or about attacks or violence.</param>
/// <param name="Act">The act that the regulation is made under. The file holds two acts' lists and does not say which; only the
/// regulations on corrupt officials are under the one.</param>
public sealed record CanadaProgramme(string Code, CountryCode? Country, string Act)
{
    private const string Corruption = "JVCFOR";

    public static CanadaProgramme Of(string country)
    {
        var split = country.IndexOf(" / ", StringComparison.Ordinal);
        var english = split < 0 ? country : country[..split];
        return english.Contains($"({Corruption})", StringComparison.Ordinal)
            ? new(Corruption, Country: null, "Justice for Victims of Corrupt Foreign Officials Act")
            : new(english, Countries.Named(english)?.Code, "Special Economic Measures Act");
    }

    /// <summary>The programme's name for people.</summary>
    public static string NameOf(string code) =>
        code == Corruption ? "Justice for Victims of Corrupt Foreign Officials Regulations" : code;
}
