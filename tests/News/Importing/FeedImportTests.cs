using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.News.Feeds.Opml;
using SanctionsTracker.News.Following;
using SanctionsTracker.News.Importing;
using SanctionsTracker.News.Store;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.News.Store;
using SanctionsTracker.Tests.Storage;
using static SanctionsTracker.Tests.News.Importing.ImportWorld;

namespace SanctionsTracker.Tests.News.Importing;

/// <summary>What becomes of the feeds of another reader's list.</summary>
public sealed class FeedImportTests
{
    private const string Tehran = "https://tehran.example/rss";

    private static readonly FeedHints Iran = new([new CountryCode("IRN")], ["oil"]);

    [Fact]
    public async Task Feeds_of_a_list_with_folders_are_followed_under_ids_of_their_titles()
    {
        var world = new ImportWorld();

        var outcomes = await world.ImportAsync(Opml($"""
            <outline text="Middle East"><outline text="Iran">{Outline("Tehran Post", Tehran)}</outline>{Outline("Gulf &amp; News", "https://gulf.example/atom.xml")}</outline>
            """));

        Assert.Equal(["Added tehran-post", "Added gulf-news"], outcomes);
        Assert.Equal(["daily", "gulf-news", "tehran-post"], await world.IdsAsync());
        var feed = (await world.Imported.AllAsync(CancellationToken.None)).Feeds[1];
        Assert.Equal(("Tehran Post", Tehran, Start), (feed.Title, feed.Address.AbsoluteUri, feed.ImportedAt));
        Assert.Equal(["Middle East", "Iran"], feed.Categories);
    }

    [Fact]
    public async Task What_the_owner_says_of_them_is_kept_and_what_is_not_theirs_leads_to_the_public_internet_alone()
    {
        var world = new ImportWorld();

        await world.ImportAsync(Opml(Outline("Tehran Post", Tehran)), new ImportOrder(Iran));

        var feed = (await world.FollowedAsync())[^1];
        Assert.Equal(["IRN"], feed.Countries.Select(country => country.Value));
        Assert.Equal(["oil"], feed.Topics);
        Assert.True(feed.PublicOnly);
    }

    [Fact]
    public async Task A_name_that_no_domain_can_have_is_refused_and_loses_no_other_feed() =>
        Assert.Equal(
            ["Refused", "Added"],
            (await new ImportWorld().ImportAsync(Opml("<outline type=\"rss\" xmlUrl=\"https://a\u0378.example/rss\"/>" + Outline("Tehran Post", Tehran)))).Select(one => one.Split(' ')[0]));

    [Fact]
    public async Task The_same_list_again_writes_nothing()
    {
        var world = new ImportWorld();
        var list = Opml(Outline("Tehran Post", Tehran) + Outline("Tehran Post", "https://other.example/rss"));
        await world.ImportAsync(list);
        world.Tables.Hook = (operation, _) => operation == "before submit" ? throw new InvalidOperationException("It wrote.") : Task.CompletedTask;

        Assert.Equal(["Known tehran-post", "Known tehran-post-2"], await world.ImportAsync(list, new ImportOrder(Iran)));
    }

    [Fact]
    public async Task A_dry_run_says_what_would_come_of_it_and_stores_nothing()
    {
        var world = new ImportWorld();

        Assert.Equal(["Added tehran-post"], await world.ImportAsync(Opml(Outline("Tehran Post", Tehran)), new ImportOrder(FeedHints.None) { DryRun = true }));
        Assert.Equal(["daily"], await world.IdsAsync());
    }

    [Theory]
    [InlineData("http://www.daily.example/feed/", "Known daily")]
    [InlineData("https://weekly.example/feed", "Refused  Settings switch it off: Feeds:weekly:Enabled.")]
    public async Task Settings_go_before_whatever_the_spelling_of_the_address(string address, string outcome) =>
        Assert.Equal([outcome], await new ImportWorld().ImportAsync(Opml(Outline("Another title", address))));

    [Fact]
    public async Task A_feed_whose_title_makes_an_id_that_is_taken_gets_a_number()
    {
        var world = new ImportWorld();
        await new NewsStore(world.Tables, new NewsFeeds(world.Tables)).SaveAsync(Article.Of("a", "2026-01-01", feed: "former"), CancellationToken.None);

        var outcomes = await world.ImportAsync(Opml(
            Outline("Daily", "https://a.example/") + Outline("Weekly", "https://b.example/") + Outline("UN", "https://c.example/") + Outline("Former", "https://d.example/")));

        Assert.Equal(["Added daily-2", "Added weekly-2", "Added un-2", "Added former-2"], outcomes);
    }

    [Theory]
    [InlineData("http://127.0.0.1/feed")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://[::1]:8080/feed")]
    [InlineData("http://2130706433/feed")]
    [InlineData("http://localhost/feed")]
    [InlineData("http://printer.local/feed")]
    [InlineData("http://intranet/feed")]
    [InlineData("http://\uFF11\uFF12\uFF17.0.0.1/feed")]
    [InlineData("http://xn--\u00E4\u2028.example/feed")]
    public async Task An_address_of_a_private_network_is_refused(string address)
    {
        var world = new ImportWorld();

        Assert.Equal(
            ["Refused  Its address is not on the public internet. Where you mean it, add it by itself, with 'feeds add' or as a setting Feeds:{id}:Address."],
            await world.ImportAsync(Opml(Outline("A", address))));
        Assert.Equal(["daily"], await world.IdsAsync());
    }

    [Fact]
    public async Task An_address_with_a_users_name_is_refused_even_of_the_owner() => Assert.Equal(
        ["Refused  Its address has a user's name in it, which everyone who sees the feed would see."],
        await new ImportWorld().ImportAsync(Opml(Outline("A", "https://user:word@a.example/")), new ImportOrder(FeedHints.None) { OwnersOwn = true }));

    [Fact]
    public async Task The_owners_own_address_may_be_on_a_private_network()
    {
        var world = new ImportWorld();

        Assert.Equal(["Added press"], await world.ImportAsync(Opml(Outline("A", "http://192.168.1.5/feed")), new ImportOrder(FeedHints.None) { OwnersOwn = true, Id = "press" }));
        Assert.False((await world.FollowedAsync())[^1].PublicOnly);
    }

    [Theory]
    [InlineData("Press!", "Refused  'Press!' can be no id: it has 2 to 40 lower-case letters, digits and hyphens.")]
    [InlineData("un", "Refused  Another source has the id 'un', or had it and left its articles.")]
    [InlineData("weekly", "Refused  Another source has the id 'weekly', or had it and left its articles.")]
    public async Task An_id_that_cannot_be_had_is_refused(string id, string outcome) =>
        Assert.Equal([outcome], await new ImportWorld().ImportAsync(Opml(Outline("A", "https://a.example/")), new ImportOrder(FeedHints.None) { Id = id }));

    [Fact]
    public async Task Of_five_thousand_feeds_the_first_five_hundred_are_followed_and_the_others_refused()
    {
        var world = new ImportWorld();
        var list = Opml(string.Concat(Enumerable.Range(0, 5000).Select(number =>
            Outline("The same title", string.Create(CultureInfo.InvariantCulture, $"https://host{number}.example/feed")))));

        var outcomes = await world.ImportAsync(list);

        Assert.Equal((500, 4500), (outcomes.Count(one => one.StartsWith("Added", StringComparison.Ordinal)), outcomes.Count(one => one.StartsWith("Refused", StringComparison.Ordinal))));
        Assert.Equal("Refused  500 feeds are imported, which is the most there may be. Remove some first.", outcomes[^1]);
        Assert.Equal(501, (await world.IdsAsync()).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_file_that_breaks_off_gives_the_feeds_up_to_there() =>
        Assert.Equal(["Added tehran-post"], await new ImportWorld().ImportAsync($"<opml><body><outline text=\"Folder\">{Outline("Tehran Post", Tehran)}<outline text=\"Broken"));

    [Fact]
    public async Task A_hostile_title_becomes_plain_text_and_an_id_for_a_key()
    {
        var world = new ImportWorld();

        Assert.Equal(["Added etc-passwd"], await world.ImportAsync(Opml(Outline("../../etc/passwd#?!\u202E", Tehran))));
        Assert.Equal("../../etc/passwd#?!", (await world.FollowedAsync())[^1].Title);
    }

    [Fact]
    public async Task A_removed_feed_is_followed_no_more_and_comes_back_under_its_id_which_no_other_takes()
    {
        var world = new ImportWorld();
        await world.ImportAsync(Opml(Outline("Tehran Post", Tehran)));

        Assert.IsType<RemovalOutcome.Removed>(await world.RemoveAsync("tehran-post"));
        Assert.Equal(["daily"], await world.IdsAsync());

        Assert.Equal(["Added tehran-post-2"], await world.ImportAsync(Opml(Outline("Tehran Post", "https://other.example/"))));
        Assert.Equal(["Added tehran-post"], await world.ImportAsync(Opml(Outline("Another title", Tehran))));
    }

    [Fact]
    public async Task A_removed_feed_makes_room_for_another()
    {
        var world = new ImportWorld();
        await world.RunAsync(
            [.. Enumerable.Range(0, 500).Select(number => new FeedSubscription(new Uri(string.Create(CultureInfo.InvariantCulture, $"https://host{number}.example/"))) { Title = "Feed" })],
            new ImportOrder(FeedHints.None));
        await world.RemoveAsync("feed-7");

        Assert.Equal(["Added tehran-post", "Refused  500 feeds are imported, which is the most there may be. Remove some first."],
            await world.ImportAsync(Opml(Outline("Tehran Post", Tehran) + Outline("One more", "https://more.example/"))));
    }

    [Fact]
    public async Task Only_what_was_imported_can_be_removed()
    {
        var world = new ImportWorld();

        Assert.IsType<RemovalOutcome.Configured>(await world.RemoveAsync("daily"));
        Assert.IsType<RemovalOutcome.Absent>(await world.RemoveAsync("nonsense"));
    }

    [Theory]
    [InlineData("tehran-post", "https://elsewhere.example/")]
    [InlineData("press", Tehran)]
    public async Task A_feed_that_settings_name_later_goes_before_the_imported_one(string id, string address)
    {
        var before = new ImportWorld();
        await before.ImportAsync(Opml(Outline("Tehran Post", Tehran)));

        var after = new ImportWorld { Tables = before.Tables, Configured = new([new FollowedFeed(id, "Configured", new Uri(address))], []) };

        Assert.Equal([id], await after.IdsAsync());
    }

    [Fact]
    public async Task Two_who_import_at_once_give_no_id_twice()
    {
        var tables = new InMemoryTableStore();
        var (one, other) = (new ImportWorld { Tables = tables }, new ImportWorld { Tables = tables });
        var first = true;
        tables.Hook = async (operation, table) =>
        {
            if (operation != "before submit" || table != TableNames.News || !first) return;
            first = false;
            await other.ImportAsync(Opml(Outline("Tehran Post", "https://other.example/")));
        };

        Assert.Equal(["Added tehran-post-2"], await one.ImportAsync(Opml(Outline("Tehran Post", Tehran))));
        Assert.Equal(["daily", "tehran-post", "tehran-post-2"], await one.IdsAsync());
    }

    [Fact]
    public async Task An_import_that_broke_off_is_finished_by_the_same_list()
    {
        var world = new ImportWorld();
        var list = Opml(string.Concat(Enumerable.Range(0, 250).Select(number => Outline("Feed", string.Create(CultureInfo.InvariantCulture, $"https://host{number}.example/")))));
        var batches = 0;
        world.Tables.Hook = (operation, _) => operation == "after submit" && ++batches == 2 ? throw new IOException("broke off") : Task.CompletedTask;
        await Assert.ThrowsAsync<IOException>(() => world.ImportAsync(list));
        world.Tables.Hook = null;

        var outcomes = await world.ImportAsync(list);

        Assert.Equal((198, 52), (outcomes.Count(one => one.StartsWith("Known", StringComparison.Ordinal)), outcomes.Count(one => one.StartsWith("Added", StringComparison.Ordinal))));
        Assert.Equal(251, (await world.IdsAsync()).Length);
    }

    [Fact]
    public async Task Whoever_asks_again_reads_one_row_while_nothing_changes()
    {
        var world = new ImportWorld();
        await world.ImportAsync(Opml(Outline("Tehran Post", Tehran)));
        await world.IdsAsync();
        var operations = new List<string>();
        world.Tables.Hook = (operation, _) =>
        {
            operations.Add(operation);
            return Task.CompletedTask;
        };

        await world.IdsAsync();

        Assert.Equal(["before get", "after get"], operations);
    }
}
