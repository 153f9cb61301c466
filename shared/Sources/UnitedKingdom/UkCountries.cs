using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>Which countries a designation counts for: that of the regulations, nationalities, addresses, the flag of a ship. A place of
/// birth is no reason.</summary>
internal static class UkCountries
{
    public static IReadOnlyList<CountryLink> Of(
        UkRegime? regime, IEnumerable<Nationality> nationalities, IEnumerable<Address> addresses, IEnumerable<string> flags)
    {
        IEnumerable<(CountryCode? Code, string Reason)> reasons =
        [
            (regime?.Country, $"programme {regime?.Name}"),
            .. nationalities.Select(nationality => (nationality.Country, "nationality")),
            .. addresses.Select(address => (address.Country, "address")),
            .. flags.Select(flag => (Countries.Named(flag)?.Code, "flag")),
        ];
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
