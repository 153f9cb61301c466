namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>An <c>INDIVIDUAL_ALIAS</c> or <c>ENTITY_ALIAS</c>. <c>Quality</c> is <c>Good</c> or <c>Low</c> for individuals,
/// <c>a.k.a.</c> or <c>f.k.a.</c> for entities. An alias without a name holds a birth date (seen in 2024, not in 2020).</summary>
public sealed record UnAlias(
    string? Quality,
    string? Name,
    string? DateOfBirth = null,
    string? CityOfBirth = null,
    string? CountryOfBirth = null,
    string? Note = null);
