using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Sqlite;

/// <summary>The embedded store: <c>tables.db</c> in a folder on a local disk, for any number of processes at a time.</summary>
/// <remarks>
/// <para>Keys sort by their UTF-8 bytes, in Azure by UTF-16 units. The two differ only between characters beyond U+FFFF and those
/// from U+E000 to U+FFFF; keys made by <see cref="TableKey"/> are ASCII.</para>
/// <para>The clock serves only the wait for another process, which is real time even where a test fakes the rest: leave it out.</para>
/// </remarks>
public sealed class SqliteTableStore : ITableStore, ITableSnapshots, INeedsSetup, IDisposable
{
    /// <summary>How long a write waits for another process that is writing. Leases last longer than this.</summary>
    public static readonly TimeSpan BusyTimeout = TimeSpan.FromSeconds(15);

    private readonly SqliteConnections _connections;
    private readonly SqliteWriter _writer;

    public SqliteTableStore(string folder, TimeProvider? clock = null)
    {
        _connections = new SqliteConnections(folder, BusyTimeout);
        _writer = new SqliteWriter(_connections, BusyTimeout, clock ?? TimeProvider.System);
    }

    public Task InitialiseAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Directory.CreateDirectory(_connections.Folder);
        using var connection = _connections.Open();
        SqliteSchema.Create(connection);
        return Task.CompletedTask;
    }

    public Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        KeyCheck.Table(table);
        KeyCheck.Key(partition);
        KeyCheck.Key(row);
        cancellationToken.ThrowIfCancellationRequested();
        using var connection = _connections.Open();
        using var command = connection.Command(
            $"""SELECT row, etag, body FROM "{table}" WHERE partition = $partition AND row = $row""", ("$partition", partition), ("$row", row));
        using var reader = command.ExecuteReader();
        return Task.FromResult(reader.Read() ? Row(partition, reader) : null);
    }

    public async IAsyncEnumerable<TableRow> QueryAsync(
        string table, string partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        KeyCheck.Table(table);
        KeyCheck.Key(partition);
        for (RowRange? rest = range; rest is { } next;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (rows, more) = Page(table, partition, next);
            foreach (var row in rows) yield return row;
            rest = more ? next with { From = RowRange.After(rows[^1].Row).From } : null;
        }
    }

    public async Task<BatchOutcome> SubmitAsync(
        string table, string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        TableBatch.Check(table, partition, writes);
        return await _writer.RunAsync<BatchOutcome>(connection => Submit(connection, table, partition, writes), cancellationToken);
    }

    public Task<ITableSnapshot> OpenAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var connection = _connections.Open();
        try
        {
            return Task.FromResult<ITableSnapshot>(new SqliteSnapshot(connection));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        _connections.Dispose();
    }

    private static (bool Commit, BatchOutcome Outcome) Submit(SqliteConnection connection, string table, string partition, IReadOnlyList<TableWrite> writes)
    {
        var last = connection.Number("UPDATE etags SET last = last + $count RETURNING last", ("$count", (long)writes.Count));
        using var batch = new SqliteBatch(connection, table, partition);
        var outcome = batch.Apply(writes, last - writes.Count + 1);
        return (outcome is BatchOutcome.Applied, outcome);
    }

    // A page is read whole, so that no read transaction outlives it and the WAL can be checkpointed. It ends early where rows are large.
    private (List<TableRow> Rows, bool More) Page(string table, string partition, RowRange range)
    {
        using var connection = _connections.Open();
        using var command = connection.Command(
            $"""
             SELECT row, etag, body FROM "{table}" WHERE partition = $partition AND row >= $from {(range.Before is null ? "" : "AND row < $before")}
             ORDER BY row LIMIT {TableLimits.RowsPerPage}
             """,
            ("$partition", partition), ("$from", range.From ?? ""), ("$before", range.Before ?? ""));
        using var reader = command.ExecuteReader();
        var rows = new List<TableRow>();
        var bytes = 0;
        while (bytes < TableLimits.BytesPerBatch && reader.Read())
        {
            rows.Add(Row(partition, reader));
            bytes += RowSize.Stored(rows[^1]);
        }

        return (rows, bytes >= TableLimits.BytesPerBatch || rows.Count == TableLimits.RowsPerPage);
    }

    private static TableRow Row(string partition, SqliteDataReader reader) => new(
        partition, reader.GetString(0), RowCodec.Decode(reader.GetFieldValue<byte[]>(2)), reader.GetInt64(1).ToString(CultureInfo.InvariantCulture));
}
