using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Sqlite;

/// <summary>All tables as of one moment: a read transaction, beside which others go on writing.</summary>
/// <remarks>The WAL keeps what they write until the reading ends.</remarks>
internal sealed class SqliteSnapshot : ITableSnapshot
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _moment;

    public SqliteSnapshot(SqliteConnection connection)
    {
        _connection = connection;
        _moment = connection.BeginTransaction(deferred: true);
        // A deferred transaction sees what stands at its first reading.
        using var first = Command("SELECT last FROM etags");
        _ = first.ExecuteScalar();
    }

    public async IAsyncEnumerable<TableRow> ReadAsync(string table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        KeyCheck.Table(table);
        await using var command = Command($"""SELECT partition, row, body, etag FROM "{table}" ORDER BY partition, row""");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            yield return new TableRow(
                reader.GetString(0), reader.GetString(1), RowCodec.Decode(reader.GetFieldValue<byte[]>(2)), reader.GetInt64(3).ToString(CultureInfo.InvariantCulture));
        }
    }

    public Task<bool> IsOfOneMomentAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    public async ValueTask DisposeAsync()
    {
        await _moment.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private SqliteCommand Command(string sql)
    {
        var command = _connection.Command(sql);
        command.Transaction = _moment;
        return command;
    }
}
