using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.News;
using SanctionsTracker.News.Store;
using SanctionsTracker.Queries;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.News.Store;

/// <summary>What holds of news on every store.</summary>
public abstract class NewsStoreContract
{
    private protected abstract ITableStore Store { get; }

    // Other classes of tests write to the same store in Azure's emulator.
    private protected string Feed { get; } = $"feed-{Guid.CreateVersion7():N}";

    private NewsWorld World => new(Store);

    [SkippableFact]
    public async Task An_item_is_found_as_it_was_kept()
    {
        var world = World;
        var item = Article.Of("a", "2020-05-01T12:00:00Z", Feed) with { Mentions = [Article.Mention("1")], Author = "An author", Language = "en" };

        Assert.Equal(NewsSaved.New, await world.SaveAsync(item));

        Assert.Equivalent(item, await world.Items.FindAsync(Feed, "a", default), strict: true);
        Assert.Null(await world.Items.FindAsync(Feed, "b", default));
    }

    [SkippableFact]
    public async Task News_of_a_feed_come_newest_first_whatever_the_order_of_their_coming()
    {
        var world = World;
        await world.SaveAsync(
            Article.Of("b", "2020-05-01T12:00:00Z", Feed), Article.Of("d", "2019-12-31", Feed), Article.Of("a", "2020-05-02", Feed), Article.Of("c", "2020-05-01", Feed));

        Assert.Equal(["a", "b", "c", "d"], await world.IdsAsync(new() { Feeds = [Feed] }));
    }

    [SkippableFact]
    public async Task Pages_follow_each_other_without_a_gap()
    {
        var world = World;
        await world.SaveAsync([.. Enumerable.Range(1, 7).Select(day => Article.Of($"{day}", $"2020-05-0{day}", Feed))]);
        var ids = new List<string>();
        string? last = null;
        do
        {
            var page = await world.Search.FindAsync(new() { Feeds = [Feed] }, last, limit: 3, default);
            ids.AddRange(page.Items.Select(item => item.Id));
            last = page.Last;
        }
        while (last is not null);

        Assert.Equal(["7", "6", "5", "4", "3", "2", "1"], ids);
    }

    [SkippableFact]
    public async Task A_page_that_ends_with_the_last_item_has_no_next()
    {
        var world = World;
        await world.SaveAsync(Article.Of("a", "2020-05-01", Feed), Article.Of("b", "2020-05-02", Feed));

        Assert.Null((await world.Search.FindAsync(new() { Feeds = [Feed] }, after: null, limit: 2, default)).Last);
    }

    [SkippableFact]
    public async Task News_are_found_by_the_days_between_which_they_were_published()
    {
        var world = World;
        await world.SaveAsync(
            Article.Of("before", "2020-04-30T23:59:59Z", Feed),
            Article.Of("first", "2020-05-01T00:00:00Z", Feed),
            Article.Of("last", "2020-05-31T23:59:59.9Z", Feed),
            Article.Of("month", "2020-05", Feed),
            Article.Of("after", "2020-06-01", Feed));

        Assert.Equal(
            ["last", "first", "month"], await world.IdsAsync(new() { Feeds = [Feed], From = new(2020, 5, 1), To = new(2020, 5, 31) }));
    }

    [SkippableFact]
    public async Task News_are_found_by_country_of_one_feed_or_of_all()
    {
        var world = World;
        await world.SaveAsync(Article.Of("iran", "2020-05-01", Feed), Article.Of("syria", "2020-05-02", Feed, country: "SYR"));
        await world.SaveAsync(Article.Of("other", "2020-05-03", $"{Feed}-2"));

        Assert.Equal(["iran"], await world.IdsAsync(new() { Feeds = [Feed], Countries = [Article.Iran] }));
        Assert.Equal(["other", "iran"], await world.IdsAsync(new() { Feeds = [Feed, $"{Feed}-2"], Countries = [Article.Iran] }));
        Assert.Equal(["other", "syria", "iran"], await world.IdsAsync(new() { Feeds = [Feed, $"{Feed}-2"], Countries = [Article.Iran, new("SYR")] }));
    }

    [SkippableFact]
    public async Task An_item_of_two_countries_that_are_both_asked_for_comes_once()
    {
        var world = World;
        await world.SaveAsync(Article.Of("a", "2020-05-01", Feed) with { Countries = [new(Article.Iran, "named"), new(new("SYR"), "named")] });

        Assert.Equal(["a"], await world.IdsAsync(new() { Feeds = [Feed], Countries = [Article.Iran, new("SYR")] }));
    }

    [SkippableFact]
    public async Task News_are_found_by_the_designation_that_they_speak_about()
    {
        var world = World;
        await world.SaveAsync(Article.Of("a", "2020-05-01", Feed) with { Mentions = [Article.Mention($"{Feed}/1"), Article.Mention($"{Feed}/2")] });
        await world.SaveAsync(Article.Of("b", "2020-05-02", Feed));

        Assert.Equal(["a"], await world.IdsAsync(new() { Designations = [Article.Record with { Value = $"{Feed}/2" }] }));
        Assert.Empty(await world.IdsAsync(new() { Designations = [Article.Record with { Value = $"{Feed}/3" }] }));
    }

    [SkippableFact]
    public async Task News_are_found_by_topic_and_by_words_of_the_headline()
    {
        var world = World;
        await world.SaveAsync(
            Article.Of("a", "2020-05-01", Feed) with { Topics = ["oil"], Headline = "Chávez and the tankers" },
            Article.Of("b", "2020-05-02", Feed) with { Topics = ["nuclear", "oil"], Headline = "Tankers sail" },
            Article.Of("c", "2020-05-03", Feed) with { Topics = ["banking"] });

        Assert.Equal(["b", "a"], await world.IdsAsync(new() { Feeds = [Feed], Topics = ["oil"] }));
        Assert.Equal(["c", "b"], await world.IdsAsync(new() { Feeds = [Feed], Topics = ["nuclear", "banking"] }));
        Assert.Equal(["a"], await world.IdsAsync(new() { Feeds = [Feed], Words = [new NameText("tanker"), new NameText("chavez")] }));
    }

    [SkippableFact]
    public async Task What_no_longer_holds_of_an_item_is_gone_from_every_index()
    {
        var world = World;
        var (old, named) = (Article.Record with { Value = $"{Feed}-old" }, Article.Record with { Value = $"{Feed}-new" });
        await world.SaveAsync(Article.Of("a", "2020-05-01", Feed) with { Mentions = [Article.Mention(old.Value)] });

        var saved = await world.SaveAsync(Article.Of("a", "2020-06-01", Feed, country: "SYR") with { Mentions = [Article.Mention(named.Value)] });

        Assert.Equal(NewsSaved.Changed, saved);
        Assert.Equal(["a"], await world.IdsAsync(new() { Feeds = [Feed] }));
        Assert.Empty(await world.IdsAsync(new() { Feeds = [Feed], Countries = [Article.Iran] }));
        Assert.Equal(["a"], await world.IdsAsync(new() { Feeds = [Feed], Countries = [new("SYR")] }));
        Assert.Empty(await world.IdsAsync(new() { Designations = [old] }));
        Assert.Equal(["a"], await world.IdsAsync(new() { Designations = [named], From = new(2020, 6, 1) }));
        Assert.DoesNotContain(await world.Index.AllAsync(NewsPartition.Of(Article.Iran), default), entry => entry.Feed == Feed);
    }

    [SkippableFact]
    public async Task The_whole_of_an_index_follows_every_change()
    {
        var world = World;
        var record = Article.Record with { Value = $"{Feed}-followed" };
        var partition = NewsPartition.Of(record);
        Assert.Empty(await world.Index.AllAsync(partition, default));

        await world.SaveAsync(Article.Of("a", "2020-05-01", Feed) with { Mentions = [Article.Mention(record.Value, 0.5)] });
        Assert.Equal([0.5], (await world.Index.AllAsync(partition, default)).Select(entry => entry.Mention!.Confidence));

        await world.SaveAsync(Article.Of("a", "2020-05-01", Feed) with { Mentions = [Article.Mention(record.Value, 0.75)] });
        await world.SaveAsync(Article.Of("b", "2020-05-02", Feed) with { Mentions = [Article.Mention(record.Value, 0.25)] });
        Assert.Equal([0.25, 0.75], (await world.Index.AllAsync(partition, default)).Select(entry => entry.Mention!.Confidence));
    }

    [SkippableFact]
    public async Task Ids_may_hold_what_keys_may_not()
    {
        var world = World;
        await world.SaveAsync(Article.Of("https://news.example/?a#b", "2020-05-01", Feed));

        Assert.Equal(["https://news.example/?a#b"], await world.IdsAsync(new() { Feeds = [Feed] }));
    }

    [SkippableFact]
    public async Task An_item_that_names_more_than_a_row_can_hold_is_kept_with_how_much_was_left_out()
    {
        var world = World;
        var words = new string('x', 3000);
        var dates = Enumerable.Range(1, 2000).Select(at => new ExtractedDate(
            at, $"{words}{at}", PartialDate.OfYear(2000), EndValue: null, ExtractedPrecision.Year, DateRule.Absolute));
        var mentions = Enumerable.Range(1, 320).Select(at => Article.Mention($"{at}", at / 1000d));

        await world.SaveAsync(Article.Of("a", "2020-05-01", Feed) with { Headline = new string('h', 70_000), Dates = [.. dates], Mentions = [.. mentions] });

        var held = (await world.Items.FindAsync(Feed, "a", default))!;
        Assert.Equal((NewsLimits.Dates, NewsLimits.Mentions), (held.Dates.Count, held.Mentions.Count));
        Assert.Equal(new NewsLeftOut(Dates: 1500, Entities: 0, Events: 0, Mentions: 20), held.LeftOut);
        Assert.Equal(0.021, held.Mentions.Min(mention => mention.Confidence));
        Assert.EndsWith("h…", held.Headline, StringComparison.Ordinal);
    }
}
