using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Azure;

/// <summary>The tables of an Azure Storage account.</summary>
/// <param name="service">A client whose retries leave batches alone whose fate is unknown: see <see cref="AzureClients"/>.</param>
/// <remarks>A batch that was sent and not answered throws; it may have been applied.</remarks>
public sealed class AzureTableStore(TableServiceClient service) : ITableStore, ITableSnapshots, INeedsSetup
{
    private readonly Dictionary<string, TableClient> _tables = TableNames.All.ToDictionary(name => name, service.GetTableClient, StringComparer.Ordinal);

    public async Task InitialiseAsync(CancellationToken cancellationToken)
    {
        foreach (var table in _tables.Values) await table.CreateIfNotExistsAsync(cancellationToken);
    }

    public async Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        KeyCheck.Table(table);
        KeyCheck.Key(partition);
        KeyCheck.Key(row);
        var found = await _tables[table].GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellationToken);
        return found.HasValue ? AzureRow.Read(found.Value!) : null;
    }

    public async IAsyncEnumerable<TableRow> QueryAsync(
        string table, string partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        KeyCheck.Table(table);
        KeyCheck.Key(partition);
        var entities = _tables[table].QueryAsync<TableEntity>(Filter(partition, range), TableLimits.RowsPerPage, cancellationToken: cancellationToken);
        await foreach (var entity in entities) yield return AzureRow.Read(entity);
    }

    public async Task<BatchOutcome> SubmitAsync(
        string table, string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        TableBatch.Check(table, partition, writes);
        var etags = new string?[writes.Count];
        var rest = Enumerable.Range(0, writes.Count).ToList();
        while (rest.Count > 0)
        {
            try
            {
                var answer = await _tables[table].SubmitTransactionAsync(rest.Select(i => AzureRow.Write(writes[i])), cancellationToken);
                for (var i = 0; i < rest.Count; i++) etags[rest[i]] = writes[rest[i]] is TableWrite.Delete ? null : ETagOf(answer.Value[i]);
                break;
            }
            catch (TableTransactionFailedException e) when (AzureErrors.IsConflict(e))
            {
                var failed = rest[e.FailedTransactionActionIndex!.Value];
                if (!AzureErrors.IsMissingRow(e) || writes[failed] is not TableWrite.Delete { ETag: null }) return new BatchOutcome.Conflict(failed);

                // Azure knows no deletion of a row that may be absent: the batch is tried again without it.
                rest.Remove(failed);
            }
        }

        return new BatchOutcome.Applied(etags);
    }

    public Task<ITableSnapshot> OpenAsync(CancellationToken cancellationToken) => Task.FromResult<ITableSnapshot>(new AzureSnapshot(_tables));

    private static string ETagOf(Response answer) =>
        answer.Headers.ETag?.ToString("H") ?? throw new InvalidDataException("Azure answered a write without an ETag.");

    private static string Filter(string partition, RowRange range)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        if (!string.IsNullOrEmpty(range.From)) filter += TableClient.CreateQueryFilter($" and RowKey ge {range.From}");
        return range.Before is null ? filter : filter + TableClient.CreateQueryFilter($" and RowKey lt {range.Before}");
    }
}
