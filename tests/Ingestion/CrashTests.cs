using System.Security.Cryptography;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Ingestion.Model;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Ingestion;

/// <summary>A process that dies at any write, before it or after it took effect: the next run ends where an undisturbed one does.</summary>
public sealed class CrashTests
{
    private static readonly string[] First = ["a;Ali;2010-01-01;IRN", "b;Bahram;2011-01-01;IRN", "c;Cyrus;2012-01-01;PRK"];
    private static readonly string[] Second = ["a;Ali Reza;2010-01-01;IRN", "c;Cyrus;2012-01-01;IRN", "d;Darius;2019-12-31;PRK"];

    private static readonly string[] Announced = ["2 Removed b", "2 Amended a", "2 Amended c", "2 Added d"];

    [Theory]
    [InlineData("before submit")]
    [InlineData("after submit")]
    public async Task A_crash_at_any_write_of_a_sync_changes_nothing_in_the_end(string moment) =>
        await AssertNothingChangesAsync(moment, Announced, FirstAsync, world => world.SyncAsync("2020-01-02", Second));

    [Theory]
    [InlineData("before submit")]
    [InlineData("after submit")]
    public async Task A_crash_at_any_write_of_a_backfill_changes_nothing_in_the_end(string moment) =>
        await AssertNothingChangesAsync(moment, [], FirstAsync, world => world.BackfillAsync("2019-01-01", Second));

    [Theory]
    [InlineData("before submit")]
    [InlineData("after submit")]
    public async Task A_crash_at_any_write_of_a_release_changes_nothing_in_the_end(string moment)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(TinyList.Write("2020-01-02", Second)));
        await AssertNothingChangesAsync(moment, ["2 Released ", .. Announced], HeldAsync, world => world.ReleaseAsync(sha256));
    }

    [Theory]
    [InlineData("before submit")]
    [InlineData("after submit")]
    public async Task A_refresh_after_a_release_that_crashed_at_any_write_ends_where_a_release_does(string moment) =>
        await AssertNothingChangesAsync(
            moment, ["2 Released ", .. Announced], HeldAsync, world => world.ReleaseAsync(), async world =>
            {
                await world.RefreshAsync();
                return (await world.StateAsync()).Held is null ? null : await world.ReleaseAsync();
            });

    [Theory]
    [InlineData("before submit")]
    [InlineData("after submit")]
    public async Task A_crash_at_any_write_of_a_reread_changes_nothing_in_the_end(string moment) =>
        await AssertNothingChangesAsync(moment, Announced, TwiceAsync, world => world.RereadAsync());

    private static async Task<TinyWorld> FirstAsync()
    {
        var world = new TinyWorld();
        await world.SyncAsync("2020-01-01", First);
        return world;
    }

    private static async Task<TinyWorld> HeldAsync()
    {
        var world = new TinyWorld(maximumShareRemoved: 0.1);
        await world.SyncAsync("2020-01-01", First);
        Assert.Equal(RefreshResult.Held, (await world.SyncAsync("2020-01-02", Second)).Result);
        return world;
    }

    private static async Task<TinyWorld> TwiceAsync()
    {
        var world = await FirstAsync();
        await world.SyncAsync("2020-01-02", Second);
        world.Deploy(mapperVersion: 2);
        return world;
    }

    private static async Task AssertNothingChangesAsync(
        string moment, string[] journal, Func<Task<TinyWorld>> begin, Func<TinyWorld, Task<RefreshOutcome>> act, Func<TinyWorld, Task<RefreshOutcome?>>? again = null)
    {
        again ??= async world => await act(world);
        var undisturbed = await EndStateAsync(moment, int.MaxValue, begin, act, again);
        Assert.Equal(journal, undisturbed.Journal);

        var crashes = 0;
        for (var write = 0; ; write++)
        {
            var (rows, announced, crashed) = await EndStateAsync(moment, write, begin, act, again);
            Assert.Equal(undisturbed.Rows, rows);
            Assert.Equal(journal, announced);
            if (!crashed) break;
            crashes++;
        }

        Assert.True(crashes >= 6, $"Only {crashes} writes were found to crash at.");
    }

    // What is done, with a crash at one of its writes, and then what a run of another process does.
    private static async Task<(string[] Rows, string[] Journal, bool Crashed)> EndStateAsync(
        string moment, int crashAt, Func<Task<TinyWorld>> begin, Func<TinyWorld, Task<RefreshOutcome>> act, Func<TinyWorld, Task<RefreshOutcome?>> again)
    {
        var world = await begin();
        var (write, crashed) = (0, false);
        world.Store.Hook = (operation, _) =>
        {
            if (crashed || (operation == moment && write++ == crashAt))
            {
                crashed = true;
                return Task.FromException(new ProcessDiedException());
            }

            return Task.CompletedTask;
        };
        await Record.ExceptionAsync(() => act(world));

        world.Store.Hook = null;
        world.Time.Advance(TimeSpan.FromHours(1));
        await again(world);
        return (Rows(world.Store), await world.JournalAsync(), crashed);
    }

    private static string[] Rows(InMemoryTableStore store) =>
    [
        .. new[] { TableNames.Designations, TableNames.History, TableNames.Changes, TableNames.Timeline }
            .SelectMany(table => store.RowsOf(table).Select(row => $"{table} {row.Partition} {row.Row} {Values(row)}")),
    ];

    // All but the times, which are those of the run that got through.
    private static string Values(TableRow row) => string.Join(' ', row.Values
        .Where(value => value.Value is not DateTimeOffset)
        .OrderBy(value => value.Key, StringComparer.Ordinal)
        .Select(value => $"{value.Key}={(value.Value is byte[] bytes ? Convert.ToHexString(bytes) : value.Value)}"));
}
