using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.EuropeanUnion;

/// <summary>Which countries a designation counts for. A place of birth is no reason: it says little about what is sanctioned.</summary>
internal static class EuCountries
{
    public static IReadOnlyList<CountryLink> Of(
        IEnumerable<string> programmes, IEnumerable<Nationality> citizenships, IEnumerable<Address> addresses) =>
    [
        .. programmes.Select(code => (Country: EuProgrammes.CountryOf(code), Reason: $"programme {code}"))
            .Concat(citizenships.Select(citizenship => (citizenship.Country, Reason: "citizenship")))
            .Concat(addresses.Select(address => (address.Country, Reason: "address")))
            .Where(reason => reason.Country is not null)
            .GroupBy(reason => reason.Country!.Value, reason => reason.Reason)
            .Select(country => new CountryLink(country.Key, string.Join(", ", country.Distinct(StringComparer.Ordinal))))
            .OrderBy(link => link.Code),
    ];
}
