using SanctionsTracker.Designations;
using SanctionsTracker.News;
using SanctionsTracker.News.Store;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.News.Store;

public sealed class NewsStoreTests
{
    private static readonly NewsPartition Iran = NewsPartition.Of(Article.Iran);
    private static readonly NewsPartition Named = NewsPartition.Of(Article.Record);

    private static NewsItem First => Article.Of("a", "2020-05-01") with { Mentions = [Article.Mention("12945"), Article.Mention("1")] };

    private static NewsItem Second => Article.Of("a", "2020-06-01", country: "SYR") with { Topics = ["oil"], Mentions = [Article.Mention("12945", 0.4)] };

    [Fact]
    public async Task The_same_item_again_is_one_reading_and_writes_nothing()
    {
        var tables = new CountingTableStore(new InMemoryTableStore());
        var world = new NewsWorld(tables);
        await world.SaveAsync(First);
        tables.Reset();

        Assert.Equal(NewsSaved.Unchanged, await world.SaveAsync(First with { FirstSeen = First.FirstSeen.AddDays(1) }));

        Assert.Equal(new Dictionary<string, TableCounts> { [TableNames.News] = new(Reads: 1) }, tables.All);
    }

    [Fact]
    public async Task A_change_of_what_no_index_says_writes_to_no_index()
    {
        var tables = new CountingTableStore(new InMemoryTableStore());
        var world = new NewsWorld(tables);
        await world.SaveAsync(First);
        tables.Reset();

        Assert.Equal(NewsSaved.Changed, await world.SaveAsync(First with { Author = "Another" }));

        Assert.Equal([TableNames.News], tables.All.Keys);
    }

    [Fact]
    public async Task When_an_item_was_seen_first_stays_as_it_was_kept_first()
    {
        var world = new NewsWorld(new InMemoryTableStore());
        var seen = Article.Of("a", "2026-01-01") with { Published = new(PartialDate.OfDay(2026, 1, 1), At: null, NewsTimeEvidence.FirstSeen) };
        await world.SaveAsync(seen);

        var again = seen with { FirstSeen = seen.FirstSeen.AddDays(3), Published = seen.Published with { Date = PartialDate.OfDay(2026, 1, 4) } };

        Assert.Equal(NewsSaved.Unchanged, await world.SaveAsync(again));
    }

    [Fact]
    public async Task A_publication_that_becomes_known_replaces_the_first_sight()
    {
        var world = new NewsWorld(new InMemoryTableStore());
        var seen = Article.Of("a", "2026-01-01") with { Published = new(PartialDate.OfDay(2026, 1, 1), At: null, NewsTimeEvidence.FirstSeen) };
        await world.SaveAsync(seen);

        await world.SaveAsync(seen with { Published = new(PartialDate.OfDay(2025, 12, 30), At: null, NewsTimeEvidence.Meta) });

        Assert.Equal("2025-12-30", Assert.Single(await world.Index.AllAsync(Iran, default)).Published.Date.Value);
    }

    [Fact]
    public async Task A_feed_begins_with_its_earliest_item_whichever_came_first()
    {
        var world = new NewsWorld(new InMemoryTableStore());
        await world.SaveAsync(Article.Of("a", "2020-05-01"), Article.Of("b", "2019-02"), Article.Of("c", "2021-01-01"), Article.Of("d", "2022-01-01", feed: "un-news"));

        Assert.Equal(
            [("treasury", new(2019, 2, 1)), ("un-news", new(2022, 1, 1))], (await world.Feeds.AllAsync(default)).Select(feed => (feed.Feed, feed.Begins)));
    }

    [Fact]
    public async Task Whatever_write_a_first_saving_stops_at_the_item_is_in_all_indexes_or_in_none()
    {
        await ForEveryWriteAsync(before: null, First, async world =>
        {
            var kept = await world.Items.FindAsync("treasury", "a", default);
            Assert.Equal(kept is null ? [] : NewsEntry.AllOf(First).Keys.Select(Text), await StandingAsync(world));
        });
    }

    [Fact]
    public async Task Whatever_write_a_change_stops_at_the_indexes_say_what_the_item_says()
    {
        await ForEveryWriteAsync(First, Second, async world =>
        {
            var kept = (await world.Items.FindAsync("treasury", "a", default))!;
            Assert.Equal(NewsEntry.AllOf(kept).Keys.Select(Text).Order(), (await StandingAsync(world)).Order());
            var inAll = Assert.Single(await world.Index.AllAsync(NewsPartition.All, default));
            Assert.Equal((kept.Topics[0], kept.Published.Date), (inAll.Topics[0], inAll.Published.Date));
            Assert.Equal(kept.Mentions.First(mention => mention.Designation == Article.Record), Assert.Single(await world.Index.AllAsync(Named, default)).Mention);
        });
    }

    [Fact]
    public async Task After_a_crash_saving_again_leaves_the_rows_of_an_undisturbed_saving()
    {
        var undisturbed = new InMemoryTableStore();
        await new NewsWorld(undisturbed).SaveAsync(First, Second);

        await ForEveryWriteAsync(First, Second, async (world, tables) =>
        {
            await world.SaveAsync(Second);
            foreach (var table in (string[])[TableNames.News, TableNames.Mentions, TableNames.Timeline])
                Assert.Equal(undisturbed.RowsOf(table).Select(TextOf), tables.RowsOf(table).Select(TextOf));
        });
    }

    [Fact]
    public async Task Of_two_who_change_an_item_at_once_one_comes_after_the_other()
    {
        var tables = new InMemoryTableStore();
        var (one, other) = (new NewsWorld(tables), new NewsWorld(tables));
        await one.SaveAsync(First);
        // The other changes it whenever the one has marked an index.
        var others = 0;
        tables.Hook = async (at, table) =>
        {
            if (at != "after submit" || table != TableNames.Mentions || others++ > 0) return;
            await other.SaveAsync(First with { Topics = ["banking"], Countries = [new(new CountryCode("LBN"), "named")] });
        };

        await one.SaveAsync(Second);

        Assert.True(others > 0);
        Assert.Equal(["oil"], (await one.Items.FindAsync("treasury", "a", default))!.Topics);
        Assert.Equal(NewsEntry.AllOf(Second).Keys.Select(Text).Order(), (await StandingAsync(one)).Order());
        Assert.Empty(await one.Index.AllAsync(NewsPartition.Of(new CountryCode("LBN")), default));
    }

    [Fact]
    public async Task A_writer_that_stalls_after_the_item_changed_does_not_undo_what_another_changed_since()
    {
        var tables = new InMemoryTableStore();
        var (one, other) = (new NewsWorld(tables), new NewsWorld(tables));
        await one.SaveAsync(First);
        var stalled = false;
        tables.Hook = async (at, table) =>
        {
            if (at != "after submit" || table != TableNames.News || stalled) return;
            stalled = true;
            await other.SaveAsync(Article.Of("a", "2021-01-01") with { Topics = ["banking"], Mentions = [Article.Mention("1")] });
        };

        await one.SaveAsync(Second);

        Assert.True(stalled);
        Assert.Equal(["banking"], Assert.Single(await one.Index.AllAsync(Iran, default)).Topics);
        Assert.Empty(await one.Index.AllAsync(NewsPartition.Of(new CountryCode("SYR")), default));
        Assert.Empty(await one.Index.AllAsync(Named, default));
    }

    [Fact]
    public async Task An_index_that_did_not_change_costs_one_point_read()
    {
        var tables = new CountingTableStore(new InMemoryTableStore());
        var world = new NewsWorld(tables);
        await world.SaveAsync(First);
        await world.Index.AllAsync(Iran, default);
        tables.Reset();

        Assert.Single(await world.Index.AllAsync(Iran, default));

        Assert.Equal(new Dictionary<string, TableCounts> { [TableNames.Timeline] = new(Reads: 1) }, tables.All);
    }

    private static Task ForEveryWriteAsync(NewsItem? before, NewsItem after, Func<NewsWorld, Task> check) =>
        ForEveryWriteAsync(before, after, (world, _) => check(world));

    // Kills the saving at every write, before and after it took effect.
    private static async Task ForEveryWriteAsync(NewsItem? before, NewsItem after, Func<NewsWorld, InMemoryTableStore, Task> check)
    {
        foreach (var when in (string[])["before submit", "after submit"])
        {
            var isDone = false;
            for (var fatal = 1; !isDone; fatal++)
            {
                var tables = new InMemoryTableStore();
                var world = new NewsWorld(tables);
                if (before is not null) await world.SaveAsync(before);
                var writes = 0;
                tables.Hook = (at, _) => at == when && ++writes == fatal ? throw new IOException("killed") : Task.CompletedTask;
                try
                {
                    await world.SaveAsync(after);
                    isDone = true;
                    Assert.True(fatal > 8, "There are more writes than that.");
                }
                catch (IOException)
                {
                    tables.Hook = null;
                }

                // Read by another process.
                await check(new NewsWorld(tables), tables);
            }
        }
    }

    private static async Task<IReadOnlyList<string>> StandingAsync(NewsWorld world)
    {
        NewsPartition[] all = [.. NewsEntry.AllOf(First).Keys.Union(NewsEntry.AllOf(Second).Keys)];
        var standing = new List<string>();
        foreach (var partition in all)
        {
            var whole = await world.Index.AllAsync(partition, default);
            var read = await world.Index.ReadAsync(partition, NewsKeys.Entries, default).ToListAsync();
            Assert.Equal(whole.Select(entry => entry.Key), read.Select(entry => entry.Key));
            if (whole.Count > 0) standing.Add(Text(partition));
        }

        return standing;
    }

    private static string Text(NewsPartition partition) => $"{partition.Table} {partition.Key}";

    private static string TextOf(TableRow row) =>
        $"{row.Partition} {row.Row} {string.Join(' ', row.Values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => $"{value.Key}={(value.Value is byte[] bytes ? Convert.ToHexString(bytes) : value.Value)}"))}";
}
