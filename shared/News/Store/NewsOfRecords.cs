namespace SanctionsTracker.News.Store;

/// <summary>The news that speak about records.</summary>
/// <param name="Total">How many articles there are.</param>
/// <param name="Newest">The newest of them, each with its mention.</param>
public sealed record NewsOfRecords(int Total, IReadOnlyList<NewsEntry> Newest);
