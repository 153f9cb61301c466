using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Tests.Ingestion;

public sealed class ListReleaseTests
{
    private static readonly string[] Before = ["a;Ali", "b;Bahram", "c;Cyrus"];
    private static readonly string[] After = ["a;Ali Reza", "d;Darius"];

    private readonly TinyWorld _world = new(maximumShareRemoved: 0.3);

    [Fact]
    public async Task A_held_snapshot_says_why_and_what_it_would_change_and_nothing_is_applied()
    {
        await HoldAsync();

        var held = (await _world.StateAsync()).Held!;
        Assert.Equal(["share_removed"], held.Reasons.Select(reason => reason.Code));
        Assert.Equal(new VersionCounts(Added: 1, Amended: 1, Removed: 2), held.Counts);
        Assert.Equal(["Added d", "Amended a", "Removed b", "Removed c"], await _world.PreviewAsync());
        Assert.Equal(["a", "b", "c"], await _world.ListedOnAsync("2020-01-02"));
        Assert.Empty(await _world.JournalAsync());
    }

    [Fact]
    public async Task A_release_applies_it_and_announces_the_release_and_its_changes()
    {
        await HoldAsync();

        var outcome = await _world.ReleaseAsync();

        Assert.Equal((RefreshResult.Updated, 2, 1, 1, 2), (outcome.Result, outcome.Records, outcome.Added, outcome.Amended, outcome.Removed));
        Assert.Equal(["2 Released ", "2 Removed b", "2 Removed c", "2 Amended a", "2 Added d"], await _world.JournalAsync());
        var state = await _world.StateAsync();
        Assert.Equal((null, 2), (state.Held, state.LastGood!.Commit));
        Assert.Equal(CommitKind.Release, (await _world.Tracker.Lists.CommitsAsync(_world.Tracker.List.Id, CancellationToken.None))[^1].Kind);
    }

    [Fact]
    public async Task The_next_sync_is_judged_against_what_was_released()
    {
        await HoldAsync();
        await _world.ReleaseAsync();

        Assert.Equal(RefreshResult.Updated, (await _world.SyncAsync("2020-01-03", "a;Ali Reza", "d;Darius", "e;Esther")).Result);
        Assert.Equal("3 Added e", (await _world.JournalAsync())[^1]);
    }

    [Fact]
    public async Task Where_nothing_is_held_there_is_nothing_to_release()
    {
        await _world.SyncAsync("2020-01-01", Before);

        Assert.Equal(RefreshResult.NothingHeld, (await _world.ReleaseAsync("ab")).Result);
        Assert.Null((await _world.StateAsync()).Error);
    }

    [Fact]
    public async Task Another_snapshot_than_the_one_held_is_refused()
    {
        await HoldAsync();
        var looked = (await _world.StateAsync()).Held!.Sha256;
        Assert.Equal(RefreshResult.Held, (await _world.SyncAsync("2020-01-03", "d;Darius")).Result);

        Assert.Equal(RefreshResult.Refused, (await _world.ReleaseAsync(looked)).Result);
        Assert.Equal(["a", "b", "c"], await _world.ListedOnAsync("2020-01-03"));
    }

    [Fact]
    public async Task Where_the_list_moved_on_since_it_is_shown_anew_before_it_is_released()
    {
        await HoldAsync();
        await _world.BackfillAsync("2018-01-01", "d;Darius", "a;Ali");

        var first = await _world.ReleaseAsync();

        Assert.Equal(RefreshResult.Refused, first.Result);
        Assert.Contains("moved on", first.Error, StringComparison.Ordinal);
        Assert.Equal(["Amended a", "Removed b", "Removed c", "Relisted d"], await _world.PreviewAsync());
        Assert.Equal(RefreshResult.Updated, (await _world.ReleaseAsync()).Result);
        Assert.Equal(["a", "d"], await _world.ListedOnAsync("2020-01-02"));
    }

    [Fact]
    public async Task A_new_mapper_keeps_what_is_held_and_shows_it_anew()
    {
        await HoldAsync();
        _world.Deploy(mapperVersion: 2, maximumShareRemoved: 0.3);

        Assert.Equal(RefreshResult.Refused, (await _world.ReleaseAsync()).Result);
        Assert.Equal(RefreshResult.Updated, (await _world.ReleaseAsync()).Result);

        Assert.Equal(["3 Released ", "3 Removed b", "3 Removed c", "3 Amended a", "3 Added d"], await _world.JournalAsync());
    }

    [Fact]
    public async Task The_same_bytes_again_stay_held_since_the_same_time_and_are_not_read_again()
    {
        await HoldAsync();
        var first = (await _world.StateAsync()).Held!;
        var blobs = _world.Archive.Count;

        Assert.Equal(RefreshResult.Held, (await _world.RefreshAsync()).Result);

        Assert.Equal(first.HeldAt, (await _world.StateAsync()).Held!.HeldAt);
        Assert.Equal(blobs, _world.Archive.Count);
    }

    [Fact]
    public async Task Other_limits_judge_what_is_held_anew()
    {
        await HoldAsync();
        _world.Deploy(mapperVersion: 1, maximumShareRemoved: 0.8);

        Assert.Equal(RefreshResult.Updated, (await _world.RefreshAsync()).Result);
        Assert.Equal(["2 Removed b", "2 Removed c", "2 Amended a", "2 Added d"], await _world.JournalAsync());
    }

    [Fact]
    public async Task A_good_snapshot_drops_what_is_held()
    {
        await HoldAsync();

        Assert.Equal(RefreshResult.Updated, (await _world.SyncAsync("2020-01-03", [.. Before, "e;Esther"])).Result);
        Assert.Null((await _world.StateAsync()).Held);
        Assert.Equal(["2 Added e"], await _world.JournalAsync());
    }

    [Fact]
    public async Task A_first_snapshot_that_is_released_is_a_baseline_and_announces_nothing()
    {
        var world = new TinyWorld(new TinyList(minimumRecords: 3));
        await world.SyncAsync("2020-01-01", "a;Ali");
        Assert.Equal(["Added a"], await world.PreviewAsync());

        Assert.Equal(RefreshResult.Baseline, (await world.ReleaseAsync()).Result);
        Assert.Empty(await world.JournalAsync());
    }

    private async Task HoldAsync()
    {
        await _world.SyncAsync("2020-01-01", Before);
        Assert.Equal(RefreshResult.Held, (await _world.SyncAsync("2020-01-02", After)).Result);
    }
}
