namespace SanctionsTracker.Ingestion;

/// <summary>How far a feed was read without a gap.</summary>
/// <param name="Id">The item's id, as its publisher gives it.</param>
/// <param name="At">When it was published.</param>
public sealed record FeedMark(string Id, DateTimeOffset At);
