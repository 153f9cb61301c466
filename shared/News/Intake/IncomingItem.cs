using SanctionsTracker.News.Articles;
using SanctionsTracker.News.Feeds;

namespace SanctionsTracker.News.Intake;

/// <summary>An item on its way in: as its feed has it, with what its page says where that was read.</summary>
/// <param name="Feed">The feed's id.</param>
/// <param name="Id">Its id within the feed.</param>
/// <param name="Item">As the feed has it.</param>
/// <param name="Link">Its link, where it may be followed; else null.</param>
/// <param name="Article">What its page says; null where that was not read.</param>
internal sealed record IncomingItem(string Feed, string Id, FeedItem Item, Uri? Link, Article? Article)
{
    private const int HeadlineLetters = 500;
    private const int TextLetters = 200_000;

    /// <summary>The feed's title, else the page's, else how the summary begins; null where there is none.</summary>
    public string? Headline { get; } = (Told(Item.Title) ?? Told(Article?.Title) ?? Told(Item.Summary)) is { } headline ? PublisherText.Cut(headline, HeadlineLetters) : null;

    /// <summary>The feed's word, else the page's; null where neither has one.</summary>
    public string? Author => Told(Item.Author) ?? Told(Article?.Author);

    /// <summary>What is extracted from: the headline, and below it the page's text or, without it, the feed's summary.</summary>
    public string Text => PublisherText.Cut($"{Headline}\n\n{Told(Article?.Text) ?? Told(Item.Summary)}".TrimEnd(), TextLetters);

    private static string? Told(string? text) => text is null ? null : PublisherText.Of(text) is { Length: > 0 } told ? told : null;
}
