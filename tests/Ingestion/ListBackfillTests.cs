using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Tests.Ingestion;

public sealed class ListBackfillTests
{
    private readonly TinyWorld _world = new();

    [Fact]
    public async Task An_older_snapshot_adds_history_and_announces_nothing()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram");

        await _world.BackfillAsync("2018-01-01", "a;Ali", "c;Cyrus");

        Assert.Empty(await _world.JournalAsync());
        Assert.Equal(["a", "c"], await _world.ListedOnAsync("2018-01-01"));
        Assert.Equal(["a", "b"], await _world.ListedOnAsync("2020-01-01"));
    }

    [Fact]
    public async Task Records_gone_before_the_baseline_enter_as_removed()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali");
        await _world.BackfillAsync("2018-01-01", "a;Ali", "c;Cyrus;2017-05-05");

        var list = await _world.NowAsync();
        var gone = list.Catalogue.Find("c")!;
        Assert.False(gone.IsListed);
        Assert.Equal(new DateOnly(2020, 1, 1), list.Catalogue.PeriodsOf(gone).Single().To);
        Assert.Equal("Cyrus", (await _world.Tracker.Versions.ReadAsync(_world.Tracker.List.Id, gone, CancellationToken.None)).Designation.Name);
    }

    [Fact]
    public async Task The_current_version_stays_that_of_the_newest_snapshot()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali Reza");
        await _world.BackfillAsync("2018-01-01", "a;Ali");

        var entry = (await _world.NowAsync()).Catalogue.Find("a")!;
        Assert.Equal(("Ali Reza", 1), (entry.Name, entry.Version));
    }

    [Fact]
    public async Task The_next_sync_announces_only_what_changed_since_the_newest_snapshot()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram");
        await _world.BackfillAsync("2018-01-01", "a;Ali", "c;Cyrus");
        await _world.SyncAsync("2020-01-02", "a;Ali", "b;Bahram", "d;Darius");

        Assert.Equal(["3 Added d"], await _world.JournalAsync());
    }

    [Fact]
    public async Task A_record_gone_before_the_baseline_that_comes_back_is_relisted()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali");
        await _world.BackfillAsync("2018-01-01", "a;Ali", "c;Cyrus");
        await _world.SyncAsync("2020-01-02", "a;Ali", "c;Cyrus");

        Assert.Equal(["3 Relisted c"], await _world.JournalAsync());
    }

    [Fact]
    public async Task The_same_file_again_makes_no_commit()
    {
        await _world.BackfillAsync("2018-01-01", "a;Ali");

        Assert.Equal(RefreshResult.Unchanged, (await _world.BackfillAsync("2018-01-01", "a;Ali")).Result);
        Assert.Equal(1, (await _world.StateAsync()).Commits.Committed);
    }

    [Fact]
    public async Task A_file_without_a_date_of_its_own_needs_one()
    {
        var outcome = await _world.BackfillAsync("undated", "a;Ali");

        Assert.Equal((RefreshResult.Failed, "undated.txt holds no date of its own: say it with --date."), (outcome.Result, outcome.Error));
    }

    [Fact]
    public async Task A_day_that_is_not_the_files_own_is_refused()
    {
        using var content = new MemoryStream(TinyList.Write("2018-01-01", "a;Ali"));

        var outcome = await _world.Tracker.Backfill.LoadAsync(content, "list.txt", new DateOnly(2018, 1, 2), progress: null, CancellationToken.None);

        Assert.Equal("list.txt says itself that it is of 2018-01-01, not of 2018-01-02: leave --date out.", outcome.Error);
    }

    [Fact]
    public async Task A_file_that_cannot_be_loaded_is_no_failure_of_the_publisher()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali");

        Assert.Equal(RefreshResult.Failed, (await _world.BackfillAsync("<html>", "a;Ali")).Result);

        Assert.Null((await _world.StateAsync()).Error);
    }

    [Fact]
    public async Task An_older_snapshot_moves_the_timeline_by_a_closing_and_an_opening_row()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali;;IRN");
        await _world.BackfillAsync("2018-01-01", "a;Ali;;IRN");

        var list = await _world.NowAsync();
        var told = await _world.Tracker.Timeline
            .ReadAsync(new("IRN"), 2000, 2030, [list], CancellationToken.None).ToListAsync();
        Assert.Equal("2018-01-01", Assert.Single(told).Date.Value);
    }

    [Theory]
    [InlineData("0 1 2 3")]
    [InlineData("3 2 1 0")]
    [InlineData("1 3 0 2")]
    [InlineData("2 0 3 1")]
    public async Task Periods_do_not_depend_on_the_order_of_loading(string order)
    {
        (string Date, string[] Records)[] snapshots =
        [
            ("2017-01-01", ["a;Ali;2006-01-01", "b;Bahram;2007-01-01"]),
            ("2018-01-01", ["a;Ali;2006-01-01"]),
            ("2019-01-01", ["a;Ali;2006-01-01", "b;Bahram;2007-01-01", "c;Cyrus;2018-06-01"]),
            ("2020-01-01", ["b;Bahram;2007-01-01", "c;Cyrus;2018-06-01"]),
        ];
        foreach (var index in order.Split(' ').Select(int.Parse)) await _world.BackfillAsync(snapshots[index].Date, snapshots[index].Records);

        Assert.Equal(["a"], await _world.ListedOnAsync("2006-06-01"));
        Assert.Equal(["a", "b"], await _world.ListedOnAsync("2017-12-31"));
        Assert.Equal(["a", "c"], await _world.ListedOnAsync("2018-12-31"));
        Assert.Equal(["a", "b", "c"], await _world.ListedOnAsync("2019-12-31"));
        Assert.Equal(["b", "c"], await _world.ListedOnAsync("2020-01-01"));
        Assert.Empty(await _world.JournalAsync());
    }

    [Fact]
    public async Task What_was_known_before_the_first_commit_is_nothing_and_later_what_was_committed_then()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali");
        var between = _world.Time.GetUtcNow();
        await _world.SyncAsync("2020-01-02", "b;Bahram");

        var list = _world.Tracker.List.Id;
        Assert.Null(await _world.Tracker.Lists.AtAsync(list, between.AddDays(-1), CancellationToken.None));
        var then = await _world.Tracker.Lists.AtAsync(list, between, CancellationToken.None);
        Assert.Equal(["a"], then!.Catalogue.Entries.Where(entry => entry.IsListed).Select(entry => entry.Id));
    }
}
