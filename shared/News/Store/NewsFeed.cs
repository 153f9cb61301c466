namespace SanctionsTracker.News.Store;

/// <summary>A feed that brought news.</summary>
/// <param name="Feed">Its id.</param>
/// <param name="Begins">The first day that its earliest item can be of: of earlier news nothing is known.</param>
/// <param name="FirstSeen">When it brought its first item.</param>
public sealed record NewsFeed(string Feed, DateOnly Begins, DateTimeOffset FirstSeen);
