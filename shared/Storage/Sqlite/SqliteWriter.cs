using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SanctionsTracker.Storage.Sqlite;

/// <summary>Gives out the one write transaction that a SQLite file can have at a time.</summary>
/// <remarks>
/// Writers of this process queue without blocking a thread. Between processes SQLite has no queue: who finds the file locked asks again
/// after a few milliseconds, so that a process that writes batch after batch does not shut out another.
/// </remarks>
internal sealed class SqliteWriter(SqliteConnections connections, TimeSpan busyTimeout, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(20);
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Runs <paramref name="work"/> in a transaction and commits it where it answers so.</summary>
    /// <exception cref="TimeoutException">Another process held the file for longer than the busy time-out.</exception>
    public async Task<T> RunAsync<T>(Func<SqliteConnection, (bool Commit, T Result)> work, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            using var connection = connections.Open();
            await BeginAsync(connection, cancellationToken);
            return Finish(connection, work);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private static T Finish<T>(SqliteConnection connection, Func<SqliteConnection, (bool Commit, T Result)> work)
    {
        var committed = false;
        try
        {
            var (commit, result) = work(connection);
            if (commit) Check(connection, Execute(connection, "COMMIT"));
            committed = commit;
            return result;
        }
        finally
        {
            // Some errors, such as a full disk, have rolled back already; a connection must not return to the pool with a transaction open.
            if (!committed) _ = Execute(connection, "ROLLBACK");
        }
    }

    private async Task BeginAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var since = clock.GetTimestamp();
        for (var pause = TimeSpan.FromMilliseconds(1); ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var code = Execute(connection, "BEGIN IMMEDIATE");
            if (code == raw.SQLITE_OK) return;
            if (code is not (raw.SQLITE_BUSY or raw.SQLITE_LOCKED)) Check(connection, code);
            if (clock.GetElapsedTime(since) > busyTimeout)
                throw new TimeoutException($"Another process has held the store in {connections.Folder} for more than {busyTimeout.TotalSeconds:0} s.");
            await Task.Delay(pause, clock, cancellationToken);
        }
    }

    // Past the library's own commands, which wait for a lock by blocking the thread for 150 ms at a time.
    private static int Execute(SqliteConnection connection, string sql) => raw.sqlite3_exec(connection.Handle, sql);

    private static void Check(SqliteConnection connection, int code)
    {
        Debug.Assert(code != raw.SQLITE_BUSY, "A commit after BEGIN IMMEDIATE does not wait in WAL mode.");
        SqliteException.ThrowExceptionForRC(code, connection.Handle);
    }
}
