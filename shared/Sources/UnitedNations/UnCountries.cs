using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>Which countries a designation counts for. A place of birth is no reason: it says little about what is sanctioned.</summary>
internal static class UnCountries
{
    public static IReadOnlyList<CountryLink> Of(UnRegime? regime, IEnumerable<Nationality> nationalities, IEnumerable<Address> addresses)
    {
        var reasons = new List<(CountryCode? Code, string Reason)> { (regime?.Country, $"programme {regime?.Code}") };
        reasons.AddRange(nationalities.Select(nationality => (nationality.Country, "nationality")));
        reasons.AddRange(addresses.Select(address => (address.Country, "address")));
        return
        [
            .. reasons
                .Where(reason => reason.Code is not null)
                .GroupBy(reason => reason.Code!.Value, reason => reason.Reason)
                .Select(country => new CountryLink(country.Key, string.Join(", ", country.Distinct(StringComparer.Ordinal))))
                .OrderBy(link => link.Code),
        ];
    }
}
