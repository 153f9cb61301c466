using System.ComponentModel.DataAnnotations;

namespace SanctionsTracker.News;

/// <summary>How news is fetched and kept: the settings <c>News:*</c>, validated at start.</summary>
public sealed record NewsOptions
{
    public const string Section = "News";

    /// <summary>Whether the text of articles is kept in the archive: the publisher's work, so by default it is not.</summary>
    public bool KeepText { get; init; }

    /// <summary>The largest feed accepted, in bytes after decompression.</summary>
    [Range(1024, 256L * 1024 * 1024)]
    public long FeedBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>The largest page of an article accepted, in bytes after decompression.</summary>
    [Range(1024, 64L * 1024 * 1024)]
    public long ArticleBytes { get; init; } = 5 * 1024 * 1024;

    /// <summary>The longest time for the page of an article.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:10:00")]
    public TimeSpan ArticleTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The most pages of articles fetched in one turn of a feed; the other items are read from the feed's summaries, and their pages in the
    /// next turns. 0 for none at all.</summary>
    [Range(0, 1000)]
    public int ArticlesPerTurn { get; init; } = 60;

    /// <summary>The most items of a feed read in one turn, the first ones of the document.</summary>
    [Range(1, 100_000)]
    public int ItemsPerTurn { get; init; } = 2000;

    /// <summary>The shortest time between two pages of one site.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan PageDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest <c>Crawl-delay</c> of a robots.txt that is kept to; a site that asks for more is not fetched from.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan MaximumCrawlDelay { get; init; } = TimeSpan.FromSeconds(30);
}
