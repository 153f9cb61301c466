using SanctionsTracker.Ingestion;
using SanctionsTracker.Ingestion.Holding;

namespace SanctionsTracker.Tests.Ingestion.Holding;

/// <summary>What holds a snapshot and what does not. The share removed is left out of it here: any may be removed.</summary>
public sealed class SnapshotBrakesTests
{
    private readonly TinyWorld _world = new();

    [Fact]
    public async Task A_list_that_doubles_and_more_is_held()
    {
        await _world.SyncAsync("2020-01-01", Records(40));

        Assert.Equal("count_grown", await CodesAsync("2020-01-02", Records(81)));
    }

    [Theory]
    [InlineData(40, 80)]
    [InlineData(4, 24)]
    public async Task A_list_that_doubles_or_grows_by_a_handful_is_not(int before, int after)
    {
        await _world.SyncAsync("2020-01-01", Records(before));

        Assert.Equal("", await CodesAsync("2020-01-02", Records(after)));
    }

    [Fact]
    public async Task A_field_that_many_records_lost_is_held_with_its_rates()
    {
        await _world.SyncAsync("2020-01-01", Records(40));

        Assert.Equal("fill_rate_dropped listed_on", await CodesAsync("2020-01-02", Records(40, listedOn: id => id < 31)));
        var reason = (await _world.StateAsync()).Held!.Reasons.Single();
        Assert.Equal((0.775, 1.0, 0.2), (reason.Figures["rate"], reason.Figures["before"], reason.Figures["limit"]));
    }

    [Fact]
    public async Task A_field_that_some_records_lost_is_not()
    {
        await _world.SyncAsync("2020-01-01", Records(40));

        Assert.Equal("", await CodesAsync("2020-01-02", Records(40, listedOn: id => id < 33)));
    }

    [Fact]
    public async Task A_field_that_few_had_and_none_has_any_more_is_held()
    {
        await _world.SyncAsync("2020-01-01", Records(40, listedOn: id => id < 4));

        Assert.Equal("fill_rate_dropped listed_on", await CodesAsync("2020-01-02", Records(40, listedOn: _ => false)));
    }

    [Fact]
    public async Task A_slow_decline_is_judged_from_snapshot_to_snapshot()
    {
        await _world.SyncAsync("2020-01-01", Records(40));

        Assert.Equal("", await CodesAsync("2020-01-02", Records(40, listedOn: id => id < 33)));
        Assert.Equal("", await CodesAsync("2020-01-03", Records(40, listedOn: id => id < 26)));
    }

    [Fact]
    public async Task The_owners_expectations_count_in_place_of_what_was_learned()
    {
        var world = new TinyWorld(limits: new ListLimits { ExpectedFill = { ["listed_on"] = 0 } });
        await world.SyncAsync("2020-01-01", Records(40));

        Assert.Equal(RefreshResult.Updated, (await world.SyncAsync("2020-01-02", Records(40, listedOn: _ => false))).Result);
    }

    [Fact]
    public async Task A_count_that_the_owner_expects_is_checked_both_ways()
    {
        var limits = new ListLimits { ExpectedRecords = 100 };
        var world = new TinyWorld(maximumShareRemoved: 0.3, limits: limits);
        await world.SyncAsync("2020-01-01", Records(80));

        var outcome = await world.SyncAsync("2020-01-02", Records(69));

        Assert.Equal((RefreshResult.Held, "It has 69 records where 100 are expected, fewer by more than 30 %."), (outcome.Result, outcome.Error));
    }

    [Fact]
    public async Task Entries_that_suddenly_cannot_be_used_are_held()
    {
        await _world.SyncAsync("2020-01-01", Records(200));

        Assert.Equal("share_rejected", await CodesAsync("2020-01-02", [.. Records(200).Skip(25), .. Enumerable.Range(0, 25).Select(id => $"r{id:000};!")]));
    }

    [Fact]
    public async Task Entries_that_never_could_be_used_are_not()
    {
        string[] broken = [.. Records(200).Skip(25), .. Enumerable.Range(0, 25).Select(id => $"r{id:000};!")];
        await _world.SyncAsync("2020-01-01", broken);

        Assert.Equal("", await CodesAsync("2020-01-02", [.. broken, "x;Xerxes"]));
    }

    [Fact]
    public async Task Ids_that_occur_twice_are_held()
    {
        await _world.SyncAsync("2020-01-01", Records(200));

        Assert.Equal("ids_duplicated", await CodesAsync("2020-01-02", [.. Records(200), .. Records(25)]));
    }

    [Fact]
    public async Task One_id_that_occurs_twice_is_shown_and_the_first_entry_stands()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali");

        Assert.Equal(RefreshResult.Unchanged, (await _world.SyncAsync("2020-01-02", "a;Ali", "a;Other")).Result);
        Assert.Contains("twice", (await _world.StateAsync()).RejectedEntries.Single().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_that_stand_for_other_targets_are_held()
    {
        await _world.SyncAsync("2020-01-01", Records(200));
        string[] renumbered = [.. Enumerable.Range(0, 200).Select(id => $"r{id:000};Person {Word(id + 1)};2010-01-01;IRN")];
        // Only a word that all share would tell them to be the same.
        string[] others = [.. renumbered.Select(record => record.Replace("Person ", "", StringComparison.Ordinal))];

        Assert.Equal("ids_reused", await CodesAsync("2020-01-02", others));
        Assert.Contains("200 of 200 ids", (await _world.StateAsync()).Held!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_few_records_that_are_renamed_are_amended()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali;2010-01-01", "b;Bahram;2010-01-01");

        Assert.Equal(RefreshResult.Updated, (await _world.SyncAsync("2020-01-02", "a;Cyrus;2010-01-01", "b;Darius;2010-01-01")).Result);
    }

    [Fact]
    public async Task Every_limit_that_is_broken_is_told()
    {
        var world = new TinyWorld(maximumShareRemoved: 0.3);
        await world.SyncAsync("2020-01-01", Records(40));

        await world.SyncAsync("2020-01-02", [.. Enumerable.Range(0, 90).Select(id => $"x{id};Xerxes {id}")]);

        Assert.Equal(
            ["count_grown", "fill_rate_dropped", "fill_rate_dropped", "fill_rate_dropped", "share_removed"],
            (await world.StateAsync()).Held!.Reasons.Select(reason => reason.Code).Order());
    }

    [Fact]
    public async Task What_is_held_teaches_nothing()
    {
        await _world.SyncAsync("2020-01-01", Records(40));
        await CodesAsync("2020-01-02", Records(40, listedOn: _ => false));

        Assert.Equal("fill_rate_dropped listed_on", await CodesAsync("2020-01-03", Records(41, listedOn: _ => false)));
    }

    [Fact]
    public async Task A_new_mapper_is_no_reason_to_hold()
    {
        await _world.SyncAsync("2020-01-01", Records(40));
        _world.Deploy(mapperVersion: 2);

        Assert.Equal(RefreshResult.Updated, (await _world.SyncAsync("2020-01-02", Records(41))).Result);
    }

    private static string[] Records(int count, Func<int, bool>? listedOn = null) =>
        [.. Enumerable.Range(0, count).Select(id => $"r{id:000};Person {Word(id)};{(listedOn?.Invoke(id) == false ? "" : "2010-01-01")};IRN")];

    // 0 is "aaa", 1 "baa": names that have no word in common.
    private static string Word(int number) => new([(char)('a' + (number % 26)), (char)('a' + (number / 26 % 26)), 'a']);

    private async Task<string> CodesAsync(string date, string[] records)
    {
        var outcome = await _world.SyncAsync(date, records);
        Assert.NotEqual(RefreshResult.Failed, outcome.Result);
        return string.Join(", ", ((await _world.StateAsync()).Held?.Reasons ?? []).Select(reason => $"{reason.Code} {reason.Field}".TrimEnd()));
    }
}
