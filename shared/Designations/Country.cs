namespace SanctionsTracker.Designations;

/// <summary>A country of ISO 3166-1 (and Kosovo, <c>XKX</c>).</summary>
/// <param name="Code">Alpha-3.</param>
/// <param name="Alpha2">Alpha-2, which users may write as well.</param>
/// <param name="Name">Our English name.</param>
public sealed record Country(CountryCode Code, string Alpha2, string Name);
