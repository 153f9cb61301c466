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

    [Theory]
    [InlineData("before submit")]
    [InlineData("after submit")]
    public async Task A_crash_at_any_write_of_a_sync_changes_nothing_in_the_end(string moment)
    {
        var undisturbed = await EndStateAsync(moment, crashAt: int.MaxValue);
        Assert.Equal(["2 Amended a", "2 Amended c", "2 Added d", "2 Removed b"], undisturbed.Journal);

        var crashes = 0;
        for (var write = 0; ; write++)
        {
            var (rows, journal, crashed) = await EndStateAsync(moment, write);
            Assert.Equal(undisturbed.Rows, rows);
            Assert.Equal(undisturbed.Journal, journal);
            if (!crashed) break;
            crashes++;
        }

        Assert.True(crashes >= 8, $"Only {crashes} writes were found to crash at.");
    }

    [Theory]
    [InlineData("before submit")]
    [InlineData("after submit")]
    public async Task A_crash_at_any_write_of_a_backfill_changes_nothing_in_the_end(string moment)
    {
        var undisturbed = await EndStateAsync(moment, crashAt: int.MaxValue, backfill: true);
        Assert.Empty(undisturbed.Journal);
        for (var write = 0; ; write++)
        {
            var (rows, journal, crashed) = await EndStateAsync(moment, write, backfill: true);
            Assert.Equal(undisturbed.Rows, rows);
            Assert.Equal(undisturbed.Journal, journal);
            if (!crashed) break;
        }
    }

    // The first snapshot undisturbed, the second (or an older one, brought) with a crash at one of its writes, then a run of another process.
    private static async Task<(string[] Rows, string[] Journal, bool Crashed)> EndStateAsync(string moment, int crashAt, bool backfill = false)
    {
        var world = new TinyWorld();
        await world.SyncAsync("2020-01-01", First);

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
        Func<Task<RefreshOutcome>> act = backfill ? () => world.BackfillAsync("2019-01-01", Second) : () => world.SyncAsync("2020-01-02", Second);
        await Record.ExceptionAsync(act);

        world.Store.Hook = null;
        world.Time.Advance(TimeSpan.FromHours(1));
        await act();
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
