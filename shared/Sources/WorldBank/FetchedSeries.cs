using SanctionsTracker.Indicators;

namespace SanctionsTracker.Sources.WorldBank;

/// <summary>A series as it came and lies in the archive.</summary>
/// <param name="Sha256">The pages, as <see cref="SeriesFacts.Sha256"/> names them.</param>
/// <param name="FetchedAt">When the first page came.</param>
/// <param name="Bytes">The length of all pages.</param>
/// <param name="Series">The series; null where the bank has no such series.</param>
/// <param name="Reason">Why it has none; else null.</param>
internal sealed record FetchedSeries(string Sha256, DateTimeOffset FetchedAt, long Bytes, PublishedSeries? Series, string? Reason = null);
