using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>Addresses: five lines, a sixth that holds the city or, where there is none, the province, and the country.</summary>
internal static class UkAddresses
{
    private static readonly string[] Lines = ["AddressLine1", "AddressLine2", "AddressLine3", "AddressLine4", "AddressLine5"];

    public static IReadOnlyList<Address> Of(UkDesignation designation) =>
        [.. designation.PartsOf("Address").Select(Of).Distinct()];

    private static Address Of(UkPart address) => new(
        Street: address.Joined(", ", Lines),
        City: address["AddressLine6"],
        PostalCode: address["AddressPostalCode"],
        CountryName: address["AddressCountry"],
        Country: Countries.Named(address["AddressCountry"])?.Code);
}
