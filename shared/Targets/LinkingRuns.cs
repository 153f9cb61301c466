using System.Globalization;
using System.Text.Json;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Targets;

/// <summary>The rows of table <c>targets</c>: one row for each run that changed the linkage, written once, and the newest with its
/// watermark, moved by ETag in the same batch.</summary>
public sealed class LinkingRuns(ITableStore tables)
{
    private const string Partition = "linkage";
    private const string Newest = "newest";
    private static readonly RowRange Numbered = new("0", ":");

    /// <summary>The newest run and its row's version; nulls before the first.</summary>
    public async Task<(LinkingRun? Run, string? ETag)> NewestAsync(CancellationToken cancellationToken)
    {
        var row = await tables.GetAsync(TableNames.Targets, Partition, Newest, cancellationToken);
        return row is null ? (null, null) : (Read(row), row.ETag);
    }

    /// <summary>The last run that was visible at a time; null before the first.</summary>
    public async Task<LinkingRun?> AtAsync(DateTimeOffset time, CancellationToken cancellationToken)
    {
        LinkingRun? last = null;
        await foreach (var row in tables.QueryAsync(TableNames.Targets, Partition, Numbered, cancellationToken))
        {
            var run = Read(row);
            if (run.CommittedAt > time) break;
            last = run;
        }

        return last;
    }

    /// <summary>The run of a number; null where there is none.</summary>
    public async Task<LinkingRun?> OfNumberAsync(int number, CancellationToken cancellationToken) =>
        await tables.GetAsync(TableNames.Targets, Partition, Key(number), cancellationToken) is { } row ? Read(row) : null;

    /// <summary>Makes a run visible; false where another writer was faster.</summary>
    /// <param name="run">The run.</param>
    /// <param name="etag">The newest row's version as read; null where there was none.</param>
    /// <param name="isNew">Whether the run has an outcome of its own; else only the watermark moves.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<bool> TryCommitAsync(LinkingRun run, string? etag, bool isNew, CancellationToken cancellationToken)
    {
        TableWrite newest = etag is null ? new TableWrite.Insert(ToRow(run, Newest)) : new TableWrite.Replace(ToRow(run, Newest), etag);
        TableWrite[] writes = isNew ? [newest, new TableWrite.Insert(ToRow(run, Key(run.Number)))] : [newest];
        return await tables.SubmitAsync(TableNames.Targets, Partition, writes, cancellationToken) is BatchOutcome.Applied;
    }

    private static string Key(int number) => number.ToString("D8", CultureInfo.InvariantCulture);

    private static TableRow ToRow(LinkingRun run, string key)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        RowPayload.Place(values, RowPayload.Compress(JsonSerializer.SerializeToUtf8Bytes(run, StoredJson.Options)));
        return new(Partition, key, values);
    }

    private static LinkingRun Read(TableRow row) => JsonSerializer.Deserialize<LinkingRun>(RowPayload.Read(row)!, StoredJson.Options)!;
}
