using SanctionsTracker.Indicators;

namespace SanctionsTracker.Sources.Series;

/// <summary>A series as it came and lies in the archive.</summary>
/// <param name="Sha256">What it was read from, as <see cref="SeriesFacts.Sha256"/> names it.</param>
/// <param name="FetchedAt">When the first of it came.</param>
/// <param name="Bytes">The length of all that was fetched for it.</param>
/// <param name="Series">The series; null where the publisher has no such series.</param>
/// <param name="Reason">Why it has none; else null.</param>
public sealed record FetchedSeries(string Sha256, DateTimeOffset FetchedAt, long Bytes, PublishedSeries? Series, string? Reason = null);
