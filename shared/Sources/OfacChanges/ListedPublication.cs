namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>A publication as the history names it.</summary>
/// <param name="Id"><c>publicationID</c>.</param>
/// <param name="PublishedAt"><c>datePublished</c>, in UTC.</param>
internal sealed record ListedPublication(int Id, DateTimeOffset PublishedAt);
