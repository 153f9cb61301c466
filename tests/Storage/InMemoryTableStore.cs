using System.Runtime.CompilerServices;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Storage;

/// <summary>The table contract in memory, for tests: fast, and open to injected faults.</summary>
/// <remarks>
/// <see cref="Hook"/> is awaited before and after each operation with one of <c>before get</c>, <c>after get</c>,
/// <c>before query</c>, <c>after query</c> (per page), <c>before submit</c>, <c>after submit</c> and the table's name. To stall is to
/// return a task that ends later; to crash is to throw. What throws in <c>after submit</c> leaves the batch written, and
/// <c>after submit</c> is also called for a batch that met a conflict.
/// </remarks>
internal sealed class InMemoryTableStore : ITableStore, ITableSnapshots
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Table, string Partition), SortedList<string, TableRow>> _partitions = [];
    private long _version;

    public Func<string, string, Task>? Hook { get; set; }

    /// <summary>Rows per page of a query: small, so that few rows show what happens between pages.</summary>
    public int PageSize { get; init; } = TableLimits.RowsPerPage;

    public async Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        KeyCheck.Table(table);
        KeyCheck.Key(partition);
        KeyCheck.Key(row);
        await EnterAsync("before get", table, cancellationToken);
        TableRow? found;
        lock (_gate) found = Partition(table, partition).GetValueOrDefault(row);
        await EnterAsync("after get", table, cancellationToken);
        return found;
    }

    public async IAsyncEnumerable<TableRow> QueryAsync(
        string table, string partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        KeyCheck.Table(table);
        KeyCheck.Key(partition);
        for (RowRange? rest = range; rest is { } next;)
        {
            await EnterAsync("before query", table, cancellationToken);
            var page = Page(table, partition, next);
            await EnterAsync("after query", table, cancellationToken);
            foreach (var row in page) yield return row;
            rest = page.Count < PageSize ? null : next with { From = RowRange.After(page[^1].Row).From };
        }
    }

    public async Task<BatchOutcome> SubmitAsync(
        string table, string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        TableBatch.Check(table, partition, writes);
        await EnterAsync("before submit", table, cancellationToken);
        BatchOutcome outcome;
        lock (_gate) outcome = Submit(Partition(table, partition), writes);
        await EnterAsync("after submit", table, cancellationToken);
        return outcome;
    }

    public Task<ITableSnapshot> OpenAsync(CancellationToken cancellationToken) =>
        Task.FromResult<ITableSnapshot>(new Snapshot(TableNames.All.ToDictionary(table => table, RowsOf, StringComparer.Ordinal)));

    /// <summary>Every row of a table, by partition and row: for comparing end states.</summary>
    public IReadOnlyList<TableRow> RowsOf(string table)
    {
        lock (_gate)
        {
            return [.. _partitions.Where(p => p.Key.Table == table).OrderBy(p => p.Key.Partition, StringComparer.Ordinal).SelectMany(p => p.Value.Values)];
        }
    }

    private static bool Conflicts(SortedList<string, TableRow> rows, TableWrite write)
    {
        var held = rows.GetValueOrDefault(write.Row.Row);
        return write switch
        {
            TableWrite.Insert => held is not null,
            TableWrite.Replace replace => held?.ETag != replace.ETag,
            TableWrite.Delete { ETag: { } etag } => held?.ETag != etag,
            _ => false,
        };
    }

    private async Task EnterAsync(string operation, string table, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Hook is { } hook) await hook(operation, table);
    }

    private SortedList<string, TableRow> Partition(string table, string partition)
    {
        if (!_partitions.TryGetValue((table, partition), out var rows))
            _partitions[(table, partition)] = rows = new SortedList<string, TableRow>(StringComparer.Ordinal);
        return rows;
    }

    private List<TableRow> Page(string table, string partition, RowRange range)
    {
        lock (_gate)
        {
            var rows = Partition(table, partition);
            var page = new List<TableRow>();
            for (var i = FirstAt(rows.Keys, range.From); i < rows.Count && page.Count < PageSize; i++)
            {
                if (range.Before is not null && string.CompareOrdinal(rows.Keys[i], range.Before) >= 0) break;
                page.Add(rows.Values[i]);
            }

            return page;
        }
    }

    private static int FirstAt(IList<string> keys, string? from)
    {
        var (low, high) = (0, keys.Count);
        while (from is not null && low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(keys[middle], from) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static Dictionary<string, object> Copy(IReadOnlyDictionary<string, object> values) => values.ToDictionary(
        value => value.Key, value => value.Value is DateTimeOffset time ? time.ToUniversalTime() : value.Value, StringComparer.Ordinal);

    private BatchOutcome Submit(SortedList<string, TableRow> rows, IReadOnlyList<TableWrite> writes)
    {
        for (var i = 0; i < writes.Count; i++)
        {
            if (Conflicts(rows, writes[i])) return new BatchOutcome.Conflict(i);
        }

        return new BatchOutcome.Applied([.. writes.Select(write => Write(rows, write))]);
    }

    private string? Write(SortedList<string, TableRow> rows, TableWrite write)
    {
        if (write is TableWrite.Delete)
        {
            rows.Remove(write.Row.Row);
            return null;
        }

        var etag = $"{++_version}";
        rows[write.Row.Row] = write.Row with { Values = Copy(write.Row.Values), ETag = etag };
        return etag;
    }

    private sealed class Snapshot(Dictionary<string, IReadOnlyList<TableRow>> rows) : ITableSnapshot
    {
        public IAsyncEnumerable<TableRow> ReadAsync(string table, CancellationToken cancellationToken)
        {
            KeyCheck.Table(table);
            return rows[table].ToAsyncEnumerable();
        }

        public Task<bool> IsOfOneMomentAsync(CancellationToken cancellationToken) => Task.FromResult(true);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
