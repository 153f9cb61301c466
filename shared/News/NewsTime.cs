using SanctionsTracker.Designations;

namespace SanctionsTracker.News;

/// <summary>When an article was published or changed, and how that is known.</summary>
/// <param name="Date">The day in UTC, or as much of it as is known.</param>
/// <param name="At">The time, in UTC; null where only the date is known.</param>
/// <param name="Evidence">How it is known.</param>
public sealed record NewsTime(PartialDate Date, DateTimeOffset? At, NewsTimeEvidence Evidence);
