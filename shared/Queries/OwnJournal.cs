using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Queries;

/// <summary>A journal of what we find out ourselves: one partition of table <c>changes</c>, in which a commit is one batch, so nobody reads
/// half of one (decision 10). Its owner keeps there what it found last, in the same batch.</summary>
/// <remarks>Rows: changes as every journal has them, <c>00000002-000000</c>; <c>commit-00000002</c> with its time; <c>committed</c>, the newest
/// commit; and the owner's. All but the first begin with a letter, and sort after the changes.</remarks>
public sealed class OwnJournal(ITableStore tables, TimeProvider time, string name)
{
    private const string Committed = "committed";
    private const string CommitPrefix = "commit-";

    /// <summary>The journal as of now; null before its first commit.</summary>
    public async Task<JournalHead?> NowAsync(CancellationToken cancellationToken) =>
        await tables.GetAsync(TableNames.Changes, name, Committed, cancellationToken) is { } row ? HeadOf(row) : null;

    /// <summary>The journal as of a commit; null where there is none of this number.</summary>
    public async Task<JournalHead?> AtCommitAsync(int number, CancellationToken cancellationToken) =>
        await tables.GetAsync(TableNames.Changes, name, CommitKey(number), cancellationToken) is { } row ? HeadOf(row) : null;

    /// <summary>Every commit, in order.</summary>
    public async Task<IReadOnlyList<JournalCommit>> CommitsAsync(CancellationToken cancellationToken)
    {
        var commits = new List<JournalCommit>();
        await foreach (var row in tables.QueryAsync(TableNames.Changes, name, RowRange.StartingWith(CommitPrefix), cancellationToken))
        {
            var head = HeadOf(row);
            commits.Add(new(head.Commit, head.CommittedAt, Announces: true));
        }

        return commits;
    }

    /// <summary>A row that the owner keeps; null where there is none.</summary>
    public Task<TableRow?> KeptAsync(string key, CancellationToken cancellationToken) => tables.GetAsync(TableNames.Changes, name, key, cancellationToken);

    /// <summary>Keeps what the owner found and, in the same batch, announces a change, where there is one.</summary>
    /// <param name="key">The owner's row.</param>
    /// <param name="values">What it holds.</param>
    /// <param name="etag">Its version as read; null where it was not there.</param>
    /// <param name="change">The change; null for none.</param>
    /// <param name="cancellationToken">Stops; then all or nothing was written.</param>
    /// <returns>False where another writer was faster.</returns>
    public async Task<bool> TryKeepAsync(
        string key, IReadOnlyDictionary<string, object> values, string? etag, ListChange? change, CancellationToken cancellationToken)
    {
        var row = new TableRow(name, key, values);
        TableWrite keep = etag is null ? new TableWrite.Insert(row) : new TableWrite.Replace(row, etag);
        TableWrite[] writes = change is null ? [keep] : [keep, .. await AnnounceAsync(change, cancellationToken)];
        return await tables.SubmitAsync(TableNames.Changes, name, writes, cancellationToken) is BatchOutcome.Applied;
    }

    private async Task<TableWrite[]> AnnounceAsync(ListChange change, CancellationToken cancellationToken)
    {
        var head = await tables.GetAsync(TableNames.Changes, name, Committed, cancellationToken);
        var (last, recordedAt) = (head is null ? null : HeadOf(head), time.GetUtcNow());
        var number = (last?.Commit ?? 0) + 1;
        // Rises from commit to commit, whatever the clocks of two machines say.
        var committedAt = last is not null && recordedAt <= last.CommittedAt ? last.CommittedAt.AddTicks(1) : recordedAt;
        var moved = CommitRowOf(Committed, number, committedAt);
        return
        [
            new TableWrite.Insert(ChangeRow.ToRow(new JournalEntry(number, Sequence: 0, recordedAt, change))),
            new TableWrite.Insert(CommitRowOf(CommitKey(number), number, committedAt)),
            head is null ? new TableWrite.Insert(moved) : new TableWrite.Replace(moved, head.ETag!),
        ];
    }

    private static string CommitKey(int number) => CommitPrefix + number.ToString("D8", CultureInfo.InvariantCulture);

    private TableRow CommitRowOf(string key, int number, DateTimeOffset committedAt) =>
        new(name, key, new Dictionary<string, object>(StringComparer.Ordinal) { ["number"] = (long)number, ["committed_at"] = committedAt });

    private JournalHead HeadOf(TableRow row) => new(name, (int)row.Number("number")!.Value, row.Time("committed_at")!.Value, Abandoned: []);
}
