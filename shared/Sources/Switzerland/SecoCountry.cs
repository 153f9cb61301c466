using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>A <c>country</c> or an <c>issuer</c>: an ISO code (alpha-2) and a name, either of which can be missing.</summary>
public sealed record SecoCountry(string? IsoCode, string? Name)
{
    /// <summary>The country, by its code, else by its name; null for one that we do not know.</summary>
    public CountryCode? Code => (Countries.ByCode(IsoCode) ?? Countries.Named(Name))?.Code;

    /// <summary>As published.</summary>
    public string? Text => Name ?? IsoCode;

    internal static SecoCountry Read(ElementReader xml)
    {
        var code = xml.Attribute("iso-code") ?? xml.Attribute("code");
        return new(code, xml.Word());
    }
}
