using Microsoft.Data.Sqlite;

namespace SanctionsTracker.Storage.Sqlite;

internal static class SqliteCommands
{
    // The texts are constants of this folder, with table names of TableNames: nothing from outside is ever spliced in.
#pragma warning disable CA2100
    public static SqliteCommand Command(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        return command;
    }
#pragma warning restore CA2100

    public static void Execute(this SqliteConnection connection, string sql)
    {
        using var command = connection.Command(sql);
        command.ExecuteNonQuery();
    }

    public static long Number(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = connection.Command(sql, values);
        return (long)command.ExecuteScalar()!;
    }
}
