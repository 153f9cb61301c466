using System.Globalization;
using Microsoft.Data.Sqlite;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Sqlite;

/// <summary>Writes a batch within an open transaction; each kind of write is compiled once a batch.</summary>
internal sealed class SqliteBatch : IDisposable
{
    private readonly SqliteCommand _insert, _put, _replace, _delete;

    public SqliteBatch(SqliteConnection connection, string table, string partition)
    {
        _insert = Prepare($"""INSERT INTO "{table}" (partition, row, etag, body) VALUES ($partition, $row, $etag, $body) ON CONFLICT DO NOTHING""");
        _put = Prepare(
            $"""
             INSERT INTO "{table}" (partition, row, etag, body) VALUES ($partition, $row, $etag, $body)
             ON CONFLICT DO UPDATE SET etag = excluded.etag, body = excluded.body
             """);
        _replace = Prepare($"""UPDATE "{table}" SET etag = $etag, body = $body WHERE partition = $partition AND row = $row AND etag = $old""");
        _delete = Prepare($"""DELETE FROM "{table}" WHERE partition = $partition AND row = $row AND ($old IS NULL OR etag = $old)""");

        SqliteCommand Prepare(string sql) => connection.Command(sql, ("$partition", partition), ("$row", ""), ("$etag", 0L), ("$body", DBNull.Value), ("$old", DBNull.Value));
    }

    /// <summary>Writes all, or stops at the first conflict: the transaction is then to be rolled back.</summary>
    /// <param name="writes">The batch, checked.</param>
    /// <param name="firstETag">The ETag of the first write; the others count on from it.</param>
    public BatchOutcome Apply(IReadOnlyList<TableWrite> writes, long firstETag)
    {
        var etags = new string?[writes.Count];
        for (var i = 0; i < writes.Count; i++)
        {
            if (!Write(writes[i], firstETag + i)) return new BatchOutcome.Conflict(i);
            etags[i] = writes[i] is TableWrite.Delete ? null : (firstETag + i).ToString(CultureInfo.InvariantCulture);
        }

        return new BatchOutcome.Applied(etags);
    }

    public void Dispose()
    {
        foreach (var command in (ReadOnlySpan<SqliteCommand>)[_insert, _put, _replace, _delete]) command.Dispose();
    }

    private bool Write(TableWrite write, long etag) => write switch
    {
        TableWrite.Insert => Execute(_insert, write.Row, etag) > 0,
        TableWrite.Put => Execute(_put, write.Row, etag) > 0,
        TableWrite.Replace replace => Execute(_replace, write.Row, etag, Number(replace.ETag)) > 0,
        TableWrite.Delete delete => Execute(_delete, write.Row, etag, delete.ETag is null ? null : Number(delete.ETag)) > 0 || delete.ETag is null,
        _ => throw new ArgumentException($"A batch does not hold a {write.GetType().Name}.", nameof(write)),
    };

    private int Execute(SqliteCommand command, TableRow row, long etag, long? old = null)
    {
        command.Parameters["$row"].Value = row.Row;
        command.Parameters["$etag"].Value = etag;
        command.Parameters["$body"].Value = command == _delete ? DBNull.Value : RowCodec.Encode(row.Values);
        command.Parameters["$old"].Value = old is { } number ? number : DBNull.Value;
        return command.ExecuteNonQuery();
    }

    // An ETag that this store never gave, of a row kept from another store, matches nothing.
    private static long Number(string etag) => long.TryParse(etag, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
