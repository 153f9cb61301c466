namespace SanctionsTracker.Designations;

/// <summary>A passport, a registration, a tax number. Parts that were not published are null.</summary>
/// <param name="Type">The publisher's name for the kind of document.</param>
/// <param name="Number">The number as published.</param>
/// <param name="CountryName">The issuing country as published.</param>
/// <param name="Country">The issuing country, where it is one that we know.</param>
/// <param name="IssuedOn">The date of issue.</param>
/// <param name="ExpiresOn">The date of expiry.</param>
/// <param name="Note">The publisher's remark, the place of issue and validity included.</param>
public sealed record IdentityDocument(
    string? Type,
    string? Number,
    string? CountryName = null,
    CountryCode? Country = null,
    PartialDate? IssuedOn = null,
    PartialDate? ExpiresOn = null,
    string? Note = null);
