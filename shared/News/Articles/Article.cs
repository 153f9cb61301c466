namespace SanctionsTracker.News.Articles;

/// <summary>What the page of an article says. Texts are plain.</summary>
/// <param name="Text">The main text, its paragraphs on lines of their own; held in memory alone unless <see cref="NewsOptions.KeepText"/>.</param>
public sealed record Article(string Text)
{
    public string? Title { get; init; }

    public string? Author { get; init; }

    /// <summary>When it was published, and where the page says so; null where it does not.</summary>
    public NewsTime? Published { get; init; }

    /// <summary>When it was changed last; null where the page does not say.</summary>
    public NewsTime? Updated { get; init; }

    /// <summary>The address that the page gives as its own, on the site that it came from; null where it gives none.</summary>
    public Uri? Canonical { get; init; }

    /// <summary>ISO 639-1, from the page's <c>lang</c>; null where it has none.</summary>
    public string? Language { get; init; }
}
