using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Azure;

/// <summary>A reading of tables that have no snapshots: it is of one moment if all tables, read again, have the same rows with the same times of
/// their last writing. Then nothing changed between the two readings of any row, and all stood so when the first had ended.</summary>
internal sealed class AzureSnapshot(IReadOnlyDictionary<string, TableClient> tables) : ITableSnapshot
{
    private static readonly string[] KeysAndTime = ["PartitionKey", "RowKey", "Timestamp"];

    private readonly Dictionary<string, string> _read = new(StringComparer.Ordinal);

    public async IAsyncEnumerable<TableRow> ReadAsync(string table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        KeyCheck.Table(table);
        using var seen = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await foreach (var entity in tables[table].QueryAsync<TableEntity>(maxPerPage: TableLimits.RowsPerPage, cancellationToken: cancellationToken))
        {
            Note(seen, entity);
            yield return AzureRow.Read(entity);
        }

        _read.Add(table, Told(seen));
    }

    public async Task<bool> IsOfOneMomentAsync(CancellationToken cancellationToken)
    {
        foreach (var (table, before) in _read)
        {
            if (await AgainAsync(tables[table], cancellationToken) != before) return false;
        }

        return true;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async Task<string> AgainAsync(TableClient table, CancellationToken cancellationToken)
    {
        using var seen = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var entities = table.QueryAsync<TableEntity>(maxPerPage: TableLimits.RowsPerPage, select: KeysAndTime, cancellationToken: cancellationToken);
        await foreach (var entity in entities) Note(seen, entity);
        return Told(seen);
    }

    // The line break cannot stand in a key.
    private static void Note(IncrementalHash seen, TableEntity entity) => seen.AppendData(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{entity.PartitionKey}\n{entity.RowKey}\n{TimeOf(entity).UtcTicks}\n")));

    private static DateTimeOffset TimeOf(TableEntity entity) =>
        entity.Timestamp ?? throw new InvalidDataException($"Azure answered the row '{entity.RowKey}' without the time of its last writing.");

    private static string Told(IncrementalHash seen) => Convert.ToHexStringLower(seen.GetHashAndReset());
}
