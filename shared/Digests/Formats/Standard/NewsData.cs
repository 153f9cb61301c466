namespace SanctionsTracker.Digests.Formats.Standard;

internal sealed record NewsData(string Headline, string Feed, string? Link, DateData Published, string? Quote, IReadOnlyList<string> Topics)
{
    private const int HeadlineLength = 500;
    private const int QuoteLength = 1000;

    public static NewsData Of(DigestNews news) => new(
        PlainText.Cut(news.Headline, HeadlineLength),
        news.Feed,
        news.Link?.AbsoluteUri,
        DateData.Of(news.Published)!,
        news.Quote is { } quote ? PlainText.Cut(quote, QuoteLength) : null,
        news.Topics);
}
