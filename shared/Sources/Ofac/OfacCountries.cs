using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>
/// The countries behind OFAC's names for them: by the ISO code that the file's own table gives, else by the name. Some of its
/// "countries" are regions, which count for the country that they are part of; "undetermined" and the dissolved Netherlands Antilles
/// are none.
/// </summary>
internal sealed class OfacCountries(OfacReferences references)
{
    private static readonly Dictionary<string, string> Regions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Region: Crimea"] = "UKR",
        ["Region: Donetsk"] = "UKR",
        ["Region: Luhansk"] = "UKR",
        ["Region: Gaza"] = "PSE",
        ["Region: Northern Mali"] = "MLI",
    };

    private readonly Dictionary<string, CountryCode?> _known = references.Of("COUNTRY")
        .Where(reference => reference.Value is not null)
        .DistinctBy(reference => reference.Value, StringComparer.Ordinal)
        .ToDictionary(
            reference => reference.Value!,
            reference => (Countries.ByCode(reference.IsoCode) ?? ByName(reference.Value))?.Code,
            StringComparer.Ordinal);

    /// <summary>The country; null for none, several or one we do not know.</summary>
    public CountryCode? Named(string? name)
    {
        if (name is null) return null;
        return _known.TryGetValue(name, out var code) ? code : ByName(name)?.Code;
    }

    private static Country? ByName(string? name) =>
        Countries.Named(name) ?? (name is null ? null : Countries.ByCode(Regions.GetValueOrDefault(name)));
}
