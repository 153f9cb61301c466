namespace SanctionsTracker.News;

/// <summary>How the time of an article is known. Written in snake_case.</summary>
public enum NewsTimeEvidence
{
    /// <summary>The feed says so.</summary>
    Feed,

    /// <summary>A <c>meta</c> element of the page: <c>article:published_time</c>.</summary>
    Meta,

    /// <summary>The page's JSON-LD: <c>datePublished</c>.</summary>
    JsonLd,

    /// <summary>A date that stands in the page for people to read.</summary>
    VisibleText,

    /// <summary>Nobody says; it is when we saw the article first.</summary>
    FirstSeen,
}
