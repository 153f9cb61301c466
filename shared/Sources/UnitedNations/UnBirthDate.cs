namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>An <c>INDIVIDUAL_DATE_OF_BIRTH</c>. <c>Type</c> is <c>EXACT</c>, also of a mere year,
/// <c>APPROXIMATELY</c> or <c>BETWEEN</c>.</summary>
public sealed record UnBirthDate(
    string? Type, string? Date = null, string? Year = null, string? FromYear = null, string? ToYear = null, string? Note = null);
