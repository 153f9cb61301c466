namespace SanctionsTracker.News.Feeds.Opml;

/// <summary>A list of feeds, as read.</summary>
public sealed record OpmlDocument
{
    /// <summary>Plain text; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>In the order of the list, each address once.</summary>
    public IReadOnlyList<FeedSubscription> Subscriptions { get; init; } = [];

    /// <summary>What was left out, in sentences for the owner.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Why it could not be read at all, in one sentence; else null.</summary>
    public string? Error { get; init; }
}
