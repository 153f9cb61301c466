using Microsoft.Data.Sqlite;

namespace SanctionsTracker.Storage.Sqlite;

/// <summary>Opens the store's file: <c>tables.db</c> in the folder, connections pooled and set up alike.</summary>
internal sealed class SqliteConnections(string folder, TimeSpan busyTimeout) : IDisposable
{
    // WAL needs no sync at each commit to stay whole: a power cut may take the last commits, never half of one.
    // The caches are bounded, since several connections may be open in a process that should stay small.
    private const string Settings = "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -4096; PRAGMA journal_size_limit = 16777216;";

    private readonly string _connection = new SqliteConnectionStringBuilder
    {
        DataSource = Path.Combine(folder, "tables.db"),
        DefaultTimeout = (int)Math.Ceiling(busyTimeout.TotalSeconds),
        Pooling = true,
    }.ToString();

    public string Folder => folder;

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            connection.Execute(Settings);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        using var any = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(any);
    }
}
