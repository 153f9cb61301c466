using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.EuropeanUnion;

/// <summary>Citizenships and addresses.</summary>
internal static class EuPlaces
{
    public static IReadOnlyList<Nationality> Citizenships(EuPart entry) =>
    [
        .. entry.All("citizenship")
            .Where(citizenship => EuText.CountryName(citizenship) is not null)
            .Select(citizenship => new Nationality(
                EuText.CountryName(citizenship)!, CountryOf(citizenship), "citizenship", CitizenshipNote(citizenship)))
            .Distinct(),
    ];

    public static IReadOnlyList<Address> Addresses(EuPart entry) =>
        [.. entry.All("address").Select(AddressOf).Where(address => address != new Address()).Distinct()];

    private static CountryCode? CountryOf(EuPart part) => Countries.ByCode(part["countryIso2Code"])?.Code;

    private static Address AddressOf(EuPart address) => new(
        EuText.Joined(", ", address["street"], address["poBox"] is { } box ? $"P.O. Box {box}" : null),
        EuText.Joined(", ", address["place"], address["city"]),
        address["region"],
        address["zipCode"],
        EuText.CountryName(address),
        CountryOf(address),
        EuText.Joined("; ", address.Is("asAtListingTime") ? "at time of listing" : null, address.Remark));

    private static string? CitizenshipNote(EuPart citizenship) => EuText.Joined(
        "; ",
        citizenship["region"],
        citizenship["acquisitionDate"] is { } from ? $"acquired {from}" : null,
        citizenship["disenfranchisementDate"] is { } to ? $"lost {to}" : null,
        citizenship.Remark);
}
