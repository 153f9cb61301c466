namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>An <c>INDIVIDUAL_ADDRESS</c>, <c>ENTITY_ADDRESS</c> or <c>INDIVIDUAL_PLACE_OF_BIRTH</c>.</summary>
public sealed record UnPlace(string? Street, string? City, string? StateProvince, string? ZipCode, string? Country, string? Note);
