using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>Regulations under which the United Kingdom designates.</summary>
/// <param name="Code">Their title, as in <c>RegimeName</c>: <c>The Iran (Sanctions) (Nuclear) (EU Exit) Regulations 2019</c>.</param>
/// <param name="Name">What they are about: <c>Iran (Nuclear)</c>.</param>
/// <param name="Country">The country that they are about; null where they are about none.</param>
public sealed partial record UkRegime(string Code, string Name, CountryCode? Country)
{
    // Regulations that are about no country (gov.uk/government/collections/uk-sanctions-regimes-under-the-sanctions-act).
    private static readonly FrozenSet<string> Themes = new[]
    {
        "Chemical Weapons", "Counter-Terrorism", "Counter-Terrorism (International Sanctions)", "Cyber", "Global Anti-Corruption",
        "Global Human Rights", "Global Irregular Migration and Trafficking in Persons", "ISIL (Da'esh) and Al-Qaeda",
        "ISIL (Da'esh) and Al-Qaida", "Misappropriation", "Unauthorised Drilling Activities in the Eastern Mediterranean",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The regime of a <c>RegimeName</c>; null for one that names neither a country nor a theme that we know.</summary>
    public static UkRegime? Find(string? code)
    {
        if (code is null) return null;
        var name = NameOf(code);
        var country = Themes.Contains(name) ? null : CountryOf(name);
        return country is null && !Themes.Contains(name) ? null : new UkRegime(code, name, country);
    }

    /// <summary>The title without what all of them have: "The", "(Sanctions)", "(EU Exit)", "Regulations" and the year.</summary>
    public static string NameOf(string code)
    {
        var subject = Frame().Replace(code.Replace('’', '\''), " ");
        return PublishedText.Clean(subject) ?? code;
    }

    private static CountryCode? CountryOf(string name) =>
        Countries.Named(name)?.Code
        ?? (name.StartsWith("Republic of ", StringComparison.OrdinalIgnoreCase) ? Countries.Named(name["Republic of ".Length..])?.Code : null);

    [GeneratedRegex(
        @"^The\b|\((United Nations )?Sanctions\)|\(EU Exit\)|\bSanctions Regulations [0-9]{4}$|\bRegulations [0-9]{4}$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Frame();
}
