using Microsoft.Data.Sqlite;
using SanctionsTracker.Storage.Sqlite;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Storage.Tables;

namespace SanctionsTracker.Tests.Storage.Sqlite;

public sealed class SqliteTableStoreTests : TableStoreContract, IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteTableStore _store;

    public SqliteTableStoreTests() => _store = new SqliteTableStore(_folder.Path);

    private protected override ITableStore Store => _store;

    public Task InitializeAsync() => _store.InitialiseAsync(None);

    public Task DisposeAsync()
    {
        _store.Dispose();
        _folder.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Rows_survive_the_store_that_wrote_them()
    {
        await _store.SubmitAsync(TableNames.Changes, "un", [Put("a")], None);
        _store.Dispose();
        using var reopened = new SqliteTableStore(_folder.Path);
        await reopened.InitialiseAsync(None);

        Assert.NotNull(await reopened.GetAsync(TableNames.Changes, "un", "a", None));
    }

    [Fact]
    public async Task Stores_on_one_folder_can_be_set_up_at_once()
    {
        using var folder = new TemporaryFolder();
        var stores = Enumerable.Range(0, 6).Select(_ => new SqliteTableStore(folder.File("new"))).ToList();

        await Task.WhenAll(stores.Select(store => Task.Run(() => store.InitialiseAsync(None))));

        await stores[0].SubmitAsync(TableNames.Changes, "un", [Put("a")], None);
        Assert.NotNull(await stores[5].GetAsync(TableNames.Changes, "un", "a", None));
        stores.ForEach(store => store.Dispose());
    }

    [Fact]
    public async Task Two_stores_on_one_folder_that_count_up_one_row_lose_no_count()
    {
        using var other = new SqliteTableStore(_folder.Path);
        await _store.SubmitAsync(TableNames.Sources, "un", [Put("n", 0)], None);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => CountUpAsync(i % 2 == 0 ? _store : other, times: 50))));

        Assert.Equal(200, (await _store.GetAsync(TableNames.Sources, "un", "n", None))!.Number("n"));
    }

    [Fact]
    public async Task A_store_that_writes_batch_after_batch_does_not_shut_out_another()
    {
        using var other = new SqliteTableStore(_folder.Path);
        using var enough = new CancellationTokenSource();
        var busy = Task.Run(async () =>
        {
            for (var i = 0; !enough.IsCancellationRequested; i++)
                await _store.SubmitAsync(TableNames.History, "un", [.. Enumerable.Range(0, 100).Select(k => Put($"{i:D6}-{k:D2}"))], None);
        });

        for (var i = 0; i < 20; i++) await other.SubmitAsync(TableNames.Leases, "lease", [Put("un", i)], None).WaitAsync(TimeSpan.FromSeconds(10));
        await enough.CancelAsync();
        await busy;
    }

    [Fact]
    public async Task A_reader_sees_whole_batches_while_another_store_writes()
    {
        using var other = new SqliteTableStore(_folder.Path);
        await Batch(0);
        var writing = Task.Run(async () =>
        {
            for (var i = 1; i <= 100; i++) await Batch(i);
        });

        do
        {
            var numbers = new HashSet<long?>();
            await foreach (var row in other.QueryAsync(TableNames.History, "un", RowRange.All, None)) numbers.Add(row.Number("n"));
            Assert.Single(numbers);
        }
        while (!writing.IsCompleted);
        await writing;

        Task Batch(long number) => _store.SubmitAsync(TableNames.History, "un", [.. Enumerable.Range(0, 100).Select(k => Put($"{k:D2}", number))], None);
    }

    [Fact]
    public async Task A_write_gives_up_when_another_process_holds_the_file_beyond_the_time_out()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromSeconds(10) };
        using var waiting = new SqliteTableStore(_folder.Path, clock);
        using var holder = Hold();
        var writing = waiting.SubmitAsync(TableNames.Changes, "un", [Put("a")], None);
        while (!writing.IsCompleted) clock.Advance(TimeSpan.FromMilliseconds(20));

        Assert.Contains("15 s", (await Assert.ThrowsAsync<TimeoutException>(() => writing)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_write_that_waits_for_another_process_can_be_cancelled_and_leaves_the_store_usable()
    {
        using (Hold())
        {
            using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _store.SubmitAsync(TableNames.Changes, "un", [Put("a")], soon.Token));
        }

        Assert.IsType<BatchOutcome.Applied>(await _store.SubmitAsync(TableNames.Changes, "un", [Put("a")], None));
    }

    [Fact]
    public async Task Large_rows_come_in_pages_of_a_few_megabytes()
    {
        var large = new Dictionary<string, object>();
        RowPayload.Place(large, new byte[RowPayload.CompressedBytes]);
        for (var i = 0; i < 12; i++) await _store.SubmitAsync(TableNames.History, "un", [new TableWrite.Put(new TableRow("un", $"{i:D2}", large))], None);
        var read = new List<string>();

        await foreach (var row in _store.QueryAsync(TableNames.History, "un", RowRange.All, None)) read.Add(row.Row);

        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"{i:D2}"), read);
    }

    [Fact]
    public async Task A_file_of_a_newer_layout_is_refused()
    {
        using (var connection = Connect()) Execute(connection, "PRAGMA user_version = 99");

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => _store.InitialiseAsync(None));

        Assert.Contains("layout 99", refused.Message, StringComparison.Ordinal);
    }

    private static async Task CountUpAsync(SqliteTableStore store, int times)
    {
        while (times > 0)
        {
            var row = await store.GetAsync(TableNames.Sources, "un", "n", None);
            var outcome = await store.SubmitAsync(TableNames.Sources, "un", [new TableWrite.Replace(Put("n", row!.Number("n")!.Value + 1).Row, row.ETag!)], None);
            if (outcome is BatchOutcome.Applied) times--;
        }
    }

    private static TableWrite.Put Put(string row, long number = 0) => new(new TableRow(row == "un" ? "lease" : "un", row, new Dictionary<string, object> { ["n"] = number }));

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_folder.File("tables.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    private SqliteConnection Hold()
    {
        var connection = Connect();
        Execute(connection, "BEGIN IMMEDIATE");
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
