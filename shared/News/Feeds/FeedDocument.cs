namespace SanctionsTracker.News.Feeds;

/// <summary>A feed as read, whatever its format.</summary>
public sealed record FeedDocument
{
    /// <summary>Plain text; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The address of the site, absolute where it or the feed's own address is; null where there is none.</summary>
    public string? Link { get; init; }

    /// <summary>The language as written (<c>en-gb</c>); null where it is not.</summary>
    public string? Language { get; init; }

    /// <summary>How long the publisher asks not to be asked again (<c>ttl</c>, <c>sy:updatePeriod</c>); null where it does not.</summary>
    public TimeSpan? UpdateInterval { get; init; }

    public IReadOnlyList<FeedItem> Items { get; init; } = [];

    /// <summary>What was wrong with it and was read all the same, in sentences for the owner.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Why it could not be read at all, in one sentence; else null.</summary>
    public string? Error { get; init; }
}
