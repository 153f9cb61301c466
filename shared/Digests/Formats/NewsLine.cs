namespace SanctionsTracker.Digests.Formats;

/// <summary>An article as chat services show it, in plain text.</summary>
internal sealed record NewsLine(string Headline, Uri? Link, string Details)
{
    /// <summary>A digest is about changes: a few articles are enough, and the rest is a question to the API.</summary>
    private const int Shown = 5;

    private const int HeadlineLength = 200;
    private const int FeedLength = 60;

    public static IReadOnlyList<NewsLine> Of(Digest digest) => [.. digest.News.Take(Shown).Select(news => new NewsLine(
        PlainText.Name(news.Headline, HeadlineLength), news.Link, $"{PlainText.Clean(news.Feed, FeedLength)}, {news.Published}"))];
}
