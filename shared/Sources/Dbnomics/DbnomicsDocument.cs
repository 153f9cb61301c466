namespace SanctionsTracker.Sources.Dbnomics;

/// <summary>A series as DBnomics gives it.</summary>
/// <param name="Id">Provider, dataset and series, with slashes between.</param>
/// <param name="IndexedAt">When DBnomics took it in; null where it does not say.</param>
/// <param name="Periods">Its periods, as written.</param>
/// <param name="Values">A value for each; null is a gap.</param>
internal sealed record DbnomicsDocument(string Id, DateTimeOffset? IndexedAt, IReadOnlyList<string> Periods, IReadOnlyList<double?> Values);
