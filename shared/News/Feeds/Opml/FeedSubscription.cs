namespace SanctionsTracker.News.Feeds.Opml;

/// <summary>A feed that someone follows, as OPML lists it.</summary>
/// <param name="Address">Where the feed is: http or https.</param>
public sealed record FeedSubscription(Uri Address)
{
    /// <summary>Plain text; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The site's own address; null where there is none that is http or https.</summary>
    public Uri? Site { get; init; }

    /// <summary>The names of its categories and of the folders around it, each once.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];
}
