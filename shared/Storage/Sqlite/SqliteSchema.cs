using Microsoft.Data.Sqlite;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Sqlite;

/// <summary>The layout of <c>tables.db</c>: a SQL table for each of ours, sorted by its primary key, and the last ETag given.</summary>
internal static class SqliteSchema
{
    private const long Version = 1;

    // Rows of a table without rowid spill to pages of their own beyond a quarter of a page; most of ours are below 4 KiB.
    private const string File = "PRAGMA page_size = 16384; PRAGMA journal_mode = WAL;";

    /// <exception cref="InvalidOperationException">A newer version of the product wrote the file.</exception>
    public static void Create(SqliteConnection connection)
    {
        var version = connection.Number("PRAGMA user_version");
        if (version > Version)
            throw new InvalidOperationException($"The store {connection.DataSource} is of layout {version}, this version reads up to {Version}.");
        connection.Execute(File);
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var table in TableNames.All) connection.Execute(CreateTable(table));
        connection.Execute("CREATE TABLE IF NOT EXISTS etags (one INTEGER PRIMARY KEY CHECK (one = 1), last INTEGER NOT NULL) STRICT");
        connection.Execute("INSERT OR IGNORE INTO etags (one, last) VALUES (1, 0)");
        connection.Execute($"PRAGMA user_version = {Version}");
        transaction.Commit();
    }

    private static string CreateTable(string table) =>
        $"""
         CREATE TABLE IF NOT EXISTS "{table}" (
             partition TEXT NOT NULL, row TEXT NOT NULL, etag INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (partition, row)
         ) STRICT, WITHOUT ROWID
         """;
}
