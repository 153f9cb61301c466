using System.Text;
using SanctionsTracker.News.Feeds;

namespace SanctionsTracker.Tests.News.Feeds;

/// <summary>Feeds written out in tests, and what is read of them.</summary>
internal static class Written
{
    public static FeedDocument Feed(string text, string? address = null) =>
        FeedReader.Read(Encoding.UTF8.GetBytes(text), address is null ? null : new Uri(address), null);

    /// <summary>The one item of an RSS feed.</summary>
    public static FeedItem Item(string elements, string? address = null) =>
        Assert.Single(Feed($"<rss version='2.0'><channel><item>{elements}</item></channel></rss>", address).Items);

    /// <summary>The one entry of an Atom feed.</summary>
    public static FeedItem Entry(string elements, string? address = null) =>
        Assert.Single(Feed($"<feed xmlns='http://www.w3.org/2005/Atom'><entry>{elements}</entry></feed>", address).Items);
}
