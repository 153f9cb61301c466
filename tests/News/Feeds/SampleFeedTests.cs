using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SanctionsTracker.News.Feeds;

namespace SanctionsTracker.Tests.News.Feeds;

/// <summary>Real feeds. What stands in them was found apart from the reader, by looking for tags in the text.</summary>
public sealed partial class SampleFeedTests
{
    private static readonly string[] Feeds =
    [
        "publishers", "arminreiter_FeedReader/FeedReader.Tests/Feeds", "dotnet_SyndicationFeedReaderWriter/tests/TestFeeds",
    ];

    [SkippableFact]
    public void Every_feed_is_read_with_every_item()
    {
        foreach (var path in Paths())
        {
            var feed = Read(path);

            Assert.Null(feed.Error);
            Assert.Equal((Name(path), Blocks(path).Length), (Name(path), feed.Items.Count));
        }
    }

    [SkippableFact]
    public void Every_item_that_has_a_title_has_it() =>
        EachItem(Title(), item => item.Title is not null);

    [SkippableFact]
    public void Every_item_that_has_a_link_has_one_that_can_be_followed() =>
        EachItem(Link(), item => Uri.TryCreate(item.Link, UriKind.Absolute, out var link) && link.Scheme is "http" or "https");

    [SkippableFact]
    public void Every_item_that_has_a_date_has_it_in_UTC() =>
        EachItem(Date(), item => (item.Published ?? item.Updated) is { Offset.Ticks: 0, Year: > 2000 and < 2030 });

    [SkippableTheory]
    [InlineData("publishers/koshkarik_bbc_world_2019-02-24.xml", "2019-02-24 12:23:42")]
    [InlineData("publishers/dpapa_npr.xml", "2023-11-24 15:14:50")]
    [InlineData("publishers/fastender_tagesschau.xml", "2026-04-25 18:43:28")]
    [InlineData("publishers/fastender_heise.xml", "2026-04-25 18:00:00")]
    [InlineData("arminreiter_FeedReader/FeedReader.Tests/Feeds/AtomTheVerge.xml", "2017-01-07 14:00:01")]
    [InlineData("arminreiter_FeedReader/FeedReader.Tests/Feeds/Rss10OrfAt.xml", "2017-01-23 20:54:55")]
    public void The_first_date_is_the_moment_that_the_text_says(string feed, string utc) => Assert.Equal(
        utc, Read(Corpora.Path($"feeds/{feed}")).Items[0].Published?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));

    [SkippableFact]
    public void A_character_that_XML_forbids_costs_a_warning_and_no_item()
    {
        var feed = Read(Corpora.Path("feeds/arminreiter_FeedReader/FeedReader.Tests/Feeds/AtomSpecialCharacters.xml"));

        Assert.Single(feed.Items);
        Assert.Single(feed.Warnings);
    }

    [SkippableFact]
    public void A_page_of_HTML_is_an_error_and_no_feed() => Assert.All(
        Directory.GetFiles(Corpora.Path("feeds/arminreiter_FeedReader/FeedReader.Tests/Html")),
        path => Assert.Equal("It is a page of HTML, not a feed", Read(path).Error));

    /// <summary>Cut anywhere, a feed gives the items that are whole, and says that it is cut.</summary>
    [SkippableTheory]
    [InlineData("publishers/fastender_bbc.xml")]
    [InlineData("publishers/dpapa_nytimes.xml")]
    [InlineData("arminreiter_FeedReader/FeedReader.Tests/Feeds/AtomTheVerge.xml")]
    [InlineData("arminreiter_FeedReader/FeedReader.Tests/Feeds/Rss10OrfAt.xml")]
    public void A_feed_that_breaks_off_gives_its_whole_items_and_a_warning(string feed)
    {
        var whole = File.ReadAllBytes(Corpora.Path($"feeds/{feed}"));
        var all = FeedReader.Read(whole, address: null, contentType: null).Items;
        foreach (var share in new[] { 0.35, 0.6, 0.9 })
        {
            var cut = whole[..(int)(whole.Length * share)];
            var read = FeedReader.Read(cut, address: null, contentType: null);
            var complete = ItemEnds().Count(Encoding.UTF8.GetString(cut));

            Assert.InRange(read.Items.Count, complete, complete + 1);
            Assert.Equal(all.Take(complete).Select(item => item.Id ?? item.Link), read.Items.Take(complete).Select(item => item.Id ?? item.Link));
            Assert.NotEmpty(read.Warnings);
        }
    }

    private static void EachItem(Regex stands, Func<FeedItem, bool> holds)
    {
        var checkedItems = 0;
        foreach (var path in Paths())
        {
            var items = Read(path).Items;
            foreach (var (block, item) in Blocks(path).Zip(items))
            {
                if (!stands.IsMatch(block)) continue;
                Assert.True(holds(item), $"{Name(path)}: {item}");
                checkedItems++;
            }
        }

        Assert.InRange(checkedItems, 1000, 2000);
    }

    private static FeedDocument Read(string path) => FeedReader.Read(File.ReadAllBytes(path), address: null, contentType: null);

    private static string Name(string path) => Path.GetFileName(path);

    private static IEnumerable<string> Paths() => Feeds
        .SelectMany(folder => Directory.GetFiles(Corpora.Path($"feeds/{folder}"), "*.xml"))
        .Where(path => Name(path) != "CustomXml.xml")
        .Order(StringComparer.Ordinal);

    private static string[] Blocks(string path) =>
        [.. Block().Matches(File.ReadAllText(path)).Select(match => match.Value)];

    [GeneratedRegex("<(item|entry)[ >].*?</(item|entry)>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Block();

    [GeneratedRegex("</(item|entry)>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ItemEnds();

    [GeneratedRegex("<title[^>]*>\\s*(<!\\[CDATA\\[)?\\s*[^<\\s\\]]", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Title();

    [GeneratedRegex("<link[^>]*>\\s*(<!\\[CDATA\\[)?\\s*http|<link[^>]* href=", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Link();

    [GeneratedRegex("<(pubDate|published|updated|dc:date|issued|modified)[^>]*>\\s*[^<\\s]", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Date();
}
