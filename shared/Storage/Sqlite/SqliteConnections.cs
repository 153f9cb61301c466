using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SanctionsTracker.Storage.Sqlite;

/// <summary>Opens the store's file: <c>tables.db</c> in the folder, connections pooled and set up alike.</summary>
internal sealed class SqliteConnections(string folder, TimeSpan busyTimeout) : IDisposable
{
    // WAL needs no sync at each commit to stay whole: a power cut may take the last commits, never half of one.
    // The caches are bounded, since several connections may be open in a process that should stay small.
    private const string Settings = "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -4096; PRAGMA journal_size_limit = 16777216;";

    // The pool gives out connections again as they were left: each is set up once.
    private readonly ConditionalWeakTable<sqlite3, object> _ready = [];

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
            if (!_ready.TryGetValue(connection.Handle!, out _))
            {
                connection.Execute(Settings);
                _ready.AddOrUpdate(connection.Handle!, this);
            }

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
