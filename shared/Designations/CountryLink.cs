namespace SanctionsTracker.Designations;

/// <summary>Why a designation counts for a country.</summary>
/// <param name="Code">The country.</param>
/// <param name="Reason">In words, all that apply, joined with ", ": <c>programme IRGC, nationality, address</c>.</param>
public sealed record CountryLink(CountryCode Code, string Reason);
