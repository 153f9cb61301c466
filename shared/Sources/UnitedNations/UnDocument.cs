namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>An <c>INDIVIDUAL_DOCUMENT</c>. <c>Type2</c> is a closer word for its kind; <c>IssuingCountry</c> is the state that issued
/// it, <c>CountryOfIssue</c> where that was done.</summary>
public sealed record UnDocument(
    string? Type,
    string? Type2 = null,
    string? Number = null,
    string? IssuingCountry = null,
    string? CountryOfIssue = null,
    string? CityOfIssue = null,
    string? DateOfIssue = null,
    string? Note = null);
