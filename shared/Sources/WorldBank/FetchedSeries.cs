using SanctionsTracker.Indicators;

namespace SanctionsTracker.Sources.WorldBank;

/// <summary>A series as it came, in the archive.</summary>
/// <param name="Pages">The pages' SHA-256.</param>
/// <param name="FetchedAt">When the first page came.</param>
/// <param name="Bytes">The length of all pages.</param>
/// <param name="Series">The series; null where the bank has no rows for it.</param>
internal sealed record FetchedSeries(IReadOnlyList<string> Pages, DateTimeOffset FetchedAt, long Bytes, PublishedSeries? Series);
