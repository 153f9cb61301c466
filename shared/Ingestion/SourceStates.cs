using System.Collections.Concurrent;
using System.Text.Json;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Ingestion;

/// <summary>The rows of table <c>sources</c>: one state per source.</summary>
public sealed class SourceStates(ITableStore tables)
{
    internal const string StateRow = "source";

    // As read last, by source. The ETag says all of a row's content, so what is kept of that very ETag is what is stored.
    private readonly ConcurrentDictionary<string, SourceState> _read = new(StringComparer.Ordinal);

    /// <summary>The state as stored, or a blank one for a source that was never refreshed.</summary>
    public async Task<SourceState> GetAsync(string id, SourceKind kind, CancellationToken cancellationToken)
    {
        var row = await tables.GetAsync(TableNames.Sources, id, StateRow, cancellationToken);
        if (row is null) return new SourceState(id, kind);
        if (_read.TryGetValue(id, out var read) && read.RowETag == row.ETag) return read;
        return _read[id] = JsonSerializer.Deserialize<SourceState>(RowPayload.Read(row)!, StoredJson.Options)! with { RowETag = row.ETag };
    }

    /// <summary>Stores the state where the row is still the one that was read; null where another writer was faster.</summary>
    public async Task<SourceState?> TrySaveAsync(SourceState state, CancellationToken cancellationToken)
    {
        var outcome = await tables.SubmitAsync(TableNames.Sources, state.Id, [ToWrite(state)], cancellationToken);
        return outcome is BatchOutcome.Applied applied ? state with { RowETag = applied.ETags[0] } : null;
    }

    /// <summary>Stores the state where the row is still the one that was read.</summary>
    /// <exception cref="CommitConflictException">Another writer was faster.</exception>
    public async Task<SourceState> SaveAsync(SourceState state, CancellationToken cancellationToken) =>
        await TrySaveAsync(state, cancellationToken) ?? throw new CommitConflictException(state.Id);

    /// <summary>The write that stores the state where the row is still the one that was read.</summary>
    internal static TableWrite ToWrite(SourceState state)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        RowPayload.Place(values, RowPayload.Compress(JsonSerializer.SerializeToUtf8Bytes(state with { RowETag = null }, StoredJson.Options)));
        var row = new TableRow(state.Id, StateRow, values);
        return state.RowETag is null ? new TableWrite.Insert(row) : new TableWrite.Replace(row, state.RowETag);
    }
}
