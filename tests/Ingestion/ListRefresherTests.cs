using SanctionsTracker.Designations;
using SanctionsTracker.Fetching;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Ingestion;

public sealed class ListRefresherTests
{
    private readonly TinyWorld _world = new();

    [Fact]
    public async Task The_first_snapshot_is_a_baseline_and_announces_nothing()
    {
        var outcome = await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram");

        Assert.Equal((RefreshResult.Baseline, 2), (outcome.Result, outcome.Records));
        Assert.Empty(await _world.JournalAsync());
    }

    [Fact]
    public async Task A_later_snapshot_announces_what_the_publisher_changed()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram", "c;Cyrus");

        var outcome = await _world.SyncAsync("2020-01-02", "a;Ali", "b;Bahram the Great", "d;Darius");

        Assert.Equal((1, 1, 1), (outcome.Added, outcome.Amended, outcome.Removed));
        Assert.Equal(["2 Removed c", "2 Amended b", "2 Added d"], await _world.JournalAsync());
    }

    [Fact]
    public async Task An_amendment_tells_the_field_before_and_after()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali;2019-01-01");
        await _world.SyncAsync("2020-01-02", "a;Ali Reza;2019-01-01");

        var change = (await _world.ReadJournalAsync().SingleAsync()).Change;
        var field = Assert.Single(change.Fields);
        Assert.Equal(("name", "Ali", "Ali Reza"), (field.Field, field.Before.Single(), field.After.Single()));
    }

    [Fact]
    public async Task A_record_that_comes_back_is_relisted()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali;2006-12-23", "b;Bahram");
        await _world.SyncAsync("2020-01-02", "b;Bahram");
        await _world.SyncAsync("2020-01-03", "a;Ali;2006-12-23", "b;Bahram");

        Assert.Equal(["2 Removed a", "3 Relisted a"], await _world.JournalAsync());
        Assert.Equal(["a", "b"], await _world.ListedOnAsync("2020-01-01"));
        Assert.Equal(["b"], await _world.ListedOnAsync("2020-01-02"));
        Assert.Equal(["a", "b"], await _world.ListedOnAsync("2020-01-03"));
    }

    [Fact]
    public async Task The_same_bytes_again_write_only_the_source_and_the_lease()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali");
        var blobs = _world.Archive.Count;
        _world.Counted.Reset();

        Assert.Equal(RefreshResult.Unchanged, (await _world.RefreshAsync()).Result);

        Assert.Equal([TableNames.Leases, TableNames.Sources], TablesWritten());
        Assert.Equal(blobs, _world.Archive.Count);
    }

    [Fact]
    public async Task Other_bytes_of_the_same_meaning_make_no_commit_but_their_date_is_kept()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram");
        await _world.SyncAsync("2020-01-05", "b;Bahram", "a;Ali");

        var state = await _world.StateAsync();
        Assert.Equal(1, state.Commits.Committed);
        Assert.Equal(new DateOnly(2020, 1, 5), state.Commits.Unchanged.Single().Date);
    }

    [Fact]
    public async Task A_listing_date_before_an_unchanged_snapshot_is_not_believed_of_a_record_that_came_after_it()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali");
        await _world.SyncAsync("2020-01-05", "a;Ali ");
        await _world.SyncAsync("2020-01-09", "a;Ali", "b;Bahram;2020-01-03");

        Assert.Equal(["a"], await _world.ListedOnAsync("2020-01-08"));
        Assert.Equal(["a", "b"], await _world.ListedOnAsync("2020-01-09"));
    }

    [Fact]
    public async Task An_entry_that_cannot_be_used_leaves_what_is_held_as_it_was()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram");

        var outcome = await _world.SyncAsync("2020-01-02", "a;!", "b;Bahram II");

        Assert.Equal((2, 1), (outcome.Records, outcome.Rejected));
        Assert.Equal(["2 Amended b"], await _world.JournalAsync());
        Assert.Equal("It has no name.", (await _world.StateAsync()).RejectedEntries.Single().Reason);
    }

    [Fact]
    public async Task An_older_snapshot_is_refused()
    {
        await _world.SyncAsync("2020-01-05", "a;Ali");

        var outcome = await _world.SyncAsync("2020-01-01", "b;Bahram");

        Assert.Equal(RefreshResult.Failed, outcome.Result);
        Assert.Contains("older than the newest known of 2020-01-05", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["a"], await _world.ListedOnAsync("2020-01-05"));
    }

    [Fact]
    public async Task Of_two_snapshots_of_one_day_the_last_counts()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram");
        await _world.SyncAsync("2020-01-02", "a;Ali", "b;Bahram", "c;Cyrus");
        await _world.SyncAsync("2020-01-02", "a;Ali", "d;Darius");

        Assert.Equal(["a", "d"], await _world.ListedOnAsync("2020-01-02"));
        Assert.Equal(["2 Added c", "3 Removed b", "3 Removed c", "3 Added d"], await _world.JournalAsync());
    }

    [Fact]
    public async Task A_failed_fetch_keeps_the_last_good_data_and_says_why()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali");
        _world.Publisher.Instead = new FetchResult.Failed("The publisher answered 403.");

        Assert.Equal(RefreshResult.Failed, (await _world.RefreshAsync()).Result);
        await _world.RefreshAsync();

        var state = await _world.StateAsync();
        Assert.Equal(("The publisher answered 403.", 2, 1), (state.Error, state.ConsecutiveFailures, state.Records));
        Assert.Equal(["a"], await _world.ListedOnAsync("2020-01-01"));
    }

    [Fact]
    public async Task Content_that_is_not_the_list_fails_with_the_readers_words()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali");

        var outcome = await _world.SyncAsync("<html>", "a;Ali");

        Assert.Equal("'<html>' is no tiny list.", outcome.Error);
        Assert.Equal(["a"], await _world.ListedOnAsync("2020-01-01"));
    }

    [Fact]
    public async Task A_refresh_after_a_failure_clears_the_error()
    {
        await _world.SyncAsync("<html>", "a;Ali");
        await _world.SyncAsync("2020-01-01", "a;Ali");

        var state = await _world.StateAsync();
        Assert.Equal((null, 0), (state.Error, state.ConsecutiveFailures));
    }

    [Fact]
    public async Task A_first_snapshot_that_is_too_small_is_held()
    {
        var world = new TinyWorld(new TinyList(minimumRecords: 3));

        var outcome = await world.SyncAsync("2020-01-01", "a;Ali");

        Assert.Equal((RefreshResult.Held, "The first snapshot has 1 records; at least 3 are expected."), (outcome.Result, outcome.Error));
        Assert.Equal(0, (await world.StateAsync()).Commits.Committed);
    }

    [Fact]
    public async Task A_snapshot_that_removes_too_much_is_held_until_another_comes()
    {
        var world = new TinyWorld(maximumShareRemoved: 0.3);
        await world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram");

        Assert.Equal(RefreshResult.Held, (await world.SyncAsync("2020-01-02", "a;Ali")).Result);
        Assert.Equal(["a", "b"], await world.ListedOnAsync("2020-01-02"));

        Assert.Equal(RefreshResult.Unchanged, (await world.SyncAsync("2020-01-03", "b;Bahram", "a;Ali")).Result);
        Assert.Null((await world.StateAsync()).Held);
    }

    [Fact]
    public async Task A_removal_beside_an_entry_without_an_id_is_held_since_they_may_be_the_same()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram");

        var outcome = await _world.SyncAsync("2020-01-02", "a;Ali", ";Bahram");

        Assert.Equal(RefreshResult.Held, outcome.Result);
        Assert.Contains("without a readable id", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_mapper_rewrites_the_records_and_announces_nothing()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram");
        _world.Deploy(mapperVersion: 2);

        Assert.Equal(RefreshResult.Unchanged, (await _world.RefreshAsync()).Result);

        var list = await _world.NowAsync();
        var version = await _world.Tracker.Versions.ReadAsync(_world.Tracker.List.Id, list.Catalogue.Find("a")!, CancellationToken.None);
        Assert.Equal("Ali (v2)", version.Designation.Name);
        Assert.Empty(await _world.JournalAsync());
    }

    [Fact]
    public async Task The_publishers_changes_are_announced_apart_from_a_new_mappers()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram");
        _world.Deploy(mapperVersion: 2);

        await _world.SyncAsync("2020-01-02", "a;Ali", "b;Bahram II");

        Assert.Equal(["3 Amended b"], await _world.JournalAsync());
    }

    [Fact]
    public async Task A_run_that_finishes_an_interrupted_commit_tells_what_came_in()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali");
        _world.Store.Hook = (operation, table) => operation == "before submit" && table == TableNames.Changes
            ? Task.FromException(new IOException("The machine lost its power."))
            : Task.CompletedTask;
        Assert.Equal(RefreshResult.Failed, (await _world.SyncAsync("2020-01-02", "a;Ali", "b;Bahram")).Result);
        _world.Store.Hook = null;

        var outcome = await _world.RefreshAsync();

        Assert.Equal((RefreshResult.Updated, 1, 2), (outcome.Result, outcome.Added, outcome.Records));
    }

    [Fact]
    public async Task A_held_snapshot_shows_the_entries_that_could_not_be_used()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram");

        var outcome = await _world.SyncAsync("2020-01-02", "a;Ali", ";Bahram");

        Assert.Equal((RefreshResult.Held, 1), (outcome.Result, outcome.Rejected));
        Assert.Equal("It has no id.", (await _world.StateAsync()).RejectedEntries.Single().Reason);
    }

    [Fact]
    public async Task Two_refreshes_at_once_do_the_work_once()
    {
        _world.Publisher.Now = TinyList.Write("2020-01-01", "a;Ali");
        var asked = new TaskCompletionSource();
        _world.Store.Hook = (operation, table) => operation == "after submit" && table == TableNames.Leases ? asked.Task : Task.CompletedTask;

        var first = _world.RefreshAsync();
        var second = await _world.Tracker.Refresher.RefreshAsync(progress: null, CancellationToken.None);
        asked.SetResult();

        Assert.Equal((RefreshResult.Busy, RefreshResult.Baseline), (second.Result, (await first).Result));
    }

    [Fact]
    public async Task Designations_hold_a_copy_that_readers_use_only_where_it_is_the_committed_version()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali");
        var stale = _world.Store.RowsOf(TableNames.Designations).Single();
        await _world.SyncAsync("2020-01-02", "a;Ali Reza");

        // A stalled writer of the first commit wakes.
        await _world.Store.SubmitAsync(TableNames.Designations, "tiny", [new TableWrite.Put(stale with { ETag = null })], CancellationToken.None);

        var entry = (await _world.NowAsync()).Catalogue.Find("a")!;
        var version = await _world.Tracker.Versions.ReadAsync(new ListId("tiny"), entry, CancellationToken.None);
        Assert.Equal("Ali Reza", version.Designation.Name);
    }

    private string[] TablesWritten() =>
        [.. _world.Counted.All.Where(table => table.Value.RowsWritten > 0).Select(table => table.Key).Order()];
}
