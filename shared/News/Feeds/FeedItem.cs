namespace SanctionsTracker.News.Feeds;

/// <summary>An item of a feed. Texts are plain: markup is taken out, entities are resolved, control characters are gone.</summary>
public sealed record FeedItem
{
    public string? Title { get; init; }

    /// <summary>Absolute where it, its <c>xml:base</c> or the feed's address is; null where there is none that is http or https.</summary>
    public string? Link { get; init; }

    /// <summary><c>guid</c>, <c>id</c> or <c>rdf:about</c> as written, a path made absolute; null where there is none.</summary>
    public string? Id { get; init; }

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public string? Author { get; init; }

    public string? Summary { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];
}
