namespace SanctionsTracker.Designations;

/// <summary>An address, or just the country where a target is. Parts that were not published are null.</summary>
/// <param name="Street">Street, building, box: all lines, joined with ", ".</param>
/// <param name="City">The city.</param>
/// <param name="Region">State or province.</param>
/// <param name="PostalCode">The postal code.</param>
/// <param name="CountryName">The country as published.</param>
/// <param name="Country">The country, where <paramref name="CountryName"/> is one that we know.</param>
/// <param name="Note">The publisher's remark: "previous address", "at time of listing".</param>
public sealed record Address(
    string? Street = null,
    string? City = null,
    string? Region = null,
    string? PostalCode = null,
    string? CountryName = null,
    CountryCode? Country = null,
    string? Note = null);
