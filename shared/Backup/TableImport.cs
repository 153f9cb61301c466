using System.Buffers;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Backup;

/// <summary>Inserts the rows of a backup. Those that an import before has inserted stay; one that is there and says something else is another's.</summary>
public sealed class TableImport(ITableStore tables)
{
    // Enough to hide the way to a store in the cloud; the embedded store takes one after the other.
    private const int BatchesAtOnce = 8;

    // Last, what says that the rest is there, and who is to be told of it.
    private static readonly string[] Last = [TableNames.Sources, TableNames.Subscriptions];

    /// <exception cref="ImportRefusedException">The store has a row that is not the backup's.</exception>
    internal async Task RunAsync(BackupFolder folder, BackupManifest manifest, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        foreach (var file in manifest.Tables.OrderBy(file => Array.IndexOf(Last, BackupFolder.TableOf(file))))
        {
            var (table, steps) = (BackupFolder.TableOf(file), new CopySteps(BackupFolder.TableOf(file), file.Lines, progress));
            await using var content = folder.Read(file.Name);
            var batches = RowBatches.OfAsync(LineReader.ReadAsync(content, RowLine.Read, cancellationToken), cancellationToken);
            var options = new ParallelOptions { MaxDegreeOfParallelism = BatchesAtOnce, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(batches, options, async (batch, token) =>
            {
                await InsertAsync(table, batch, token);
                steps.Add(batch.Count);
            });
            steps.End();
        }
    }

    private async Task InsertAsync(string table, IReadOnlyList<TableRow> batch, CancellationToken cancellationToken)
    {
        if (await TryInsertAsync(table, batch, cancellationToken)) return;
        var missing = await MissingAsync(table, batch, cancellationToken);
        if (missing.Count > 0 && !await TryInsertAsync(table, missing, cancellationToken))
            throw new ImportRefusedException($"Another process is writing to the table {table}: stop it, and import into an empty store.");
    }

    private async Task<bool> TryInsertAsync(string table, IReadOnlyList<TableRow> rows, CancellationToken cancellationToken) =>
        await tables.SubmitAsync(table, rows[0].Partition, [.. rows.Select(row => new TableWrite.Insert(row))], cancellationToken) is BatchOutcome.Applied;

    private async Task<IReadOnlyList<TableRow>> MissingAsync(string table, IReadOnlyList<TableRow> batch, CancellationToken cancellationToken)
    {
        var range = new RowRange(batch[0].Row, RowRange.After(batch[^1].Row).From);
        var held = await tables.QueryAsync(table, batch[0].Partition, range, cancellationToken)
            .ToDictionaryAsync(row => row.Row, StringComparer.Ordinal, cancellationToken);
        var other = batch.FirstOrDefault(row => held.TryGetValue(row.Row, out var there) && !AreSame(row, there));
        return other is null
            ? [.. batch.Where(row => !held.ContainsKey(row.Row))]
            : throw new ImportRefusedException(
                $"The row '{other.Row}' of '{other.Partition}' in the table {table} is not what the backup has: another process writes to the store. Stop it, and import into an empty store.");
    }

    private static bool AreSame(TableRow one, TableRow other)
    {
        var (left, right) = (new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>());
        RowLine.Write(one, left);
        RowLine.Write(other, right);
        return left.WrittenSpan.SequenceEqual(right.WrittenSpan);
    }
}
