using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>Which countries a designation counts for: those that its programmes are about, nationalities, addresses. A place of birth
/// is no reason.</summary>
internal static class SecoCountries
{
    public static IReadOnlyList<CountryLink> Of(
        IEnumerable<string> programmes, IEnumerable<Nationality> nationalities, IEnumerable<Address> addresses)
    {
        var reasons = programmes.Select(programme => (Countries.Named(programme)?.Code, Reason: $"programme {programme}"))
            .Concat(nationalities.Select(nationality => (Code: nationality.Country, Reason: "nationality")))
            .Concat(addresses.Select(address => (Code: address.Country, Reason: "address")));
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
