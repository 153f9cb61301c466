namespace SanctionsTracker.Designations;

/// <summary>A nationality or citizenship.</summary>
/// <param name="Text">As published.</param>
/// <param name="Country">The country, where the text names one that we know; else null.</param>
/// <param name="Kind"><c>nationality</c> or <c>citizenship</c>.</param>
/// <param name="Note">The publisher's remark; else null.</param>
public sealed record Nationality(string Text, CountryCode? Country, string Kind = "nationality", string? Note = null);
