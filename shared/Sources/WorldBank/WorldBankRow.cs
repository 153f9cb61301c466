namespace SanctionsTracker.Sources.WorldBank;

/// <summary>A row as the World Bank gives it.</summary>
/// <param name="Country"><c>countryiso3code</c>.</param>
/// <param name="Indicator"><c>indicator.id</c>.</param>
/// <param name="Date">The period: <c>2012</c>.</param>
/// <param name="Value">Null is a gap.</param>
internal sealed record WorldBankRow(string Country, string Indicator, string Date, double? Value);
