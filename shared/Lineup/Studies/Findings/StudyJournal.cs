using System.Globalization;
using System.Text.Json;
using SanctionsTracker.Designations;
using SanctionsTracker.Queries;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Lineup.Studies.Findings;

/// <summary>What studies came to, and the journal of how that changed: partition <c>studies</c> of table <c>changes</c>. A commit is one
/// batch of this partition, so nobody reads half of one (decision 10).</summary>
/// <remarks>Rows: changes as every journal has them, <c>00000002-000000</c>; <c>commit-00000002</c> with its time; <c>committed</c>, the newest
/// commit; <c>study-{id}</c>, what a study came to last. All but the first sort after the changes.</remarks>
public sealed class StudyJournal(ITableStore tables, TimeProvider time)
{
    public const string Name = "studies";

    private const string Committed = "committed";
    private const string CommitPrefix = "commit-";
    private const string StudyPrefix = "study-";

    /// <summary>The journal as of now; null before its first commit.</summary>
    public async Task<JournalHead?> NowAsync(CancellationToken cancellationToken) =>
        await tables.GetAsync(TableNames.Changes, Name, Committed, cancellationToken) is { } row ? HeadOf(row) : null;

    /// <summary>The journal as of a commit; null where there is none of this number.</summary>
    public async Task<JournalHead?> AtCommitAsync(int number, CancellationToken cancellationToken) =>
        await tables.GetAsync(TableNames.Changes, Name, CommitKey(number), cancellationToken) is { } row ? HeadOf(row) : null;

    /// <summary>Every commit, in order.</summary>
    public async Task<IReadOnlyList<JournalCommit>> CommitsAsync(CancellationToken cancellationToken)
    {
        var commits = new List<JournalCommit>();
        await foreach (var row in tables.QueryAsync(TableNames.Changes, Name, RowRange.StartingWith(CommitPrefix), cancellationToken))
        {
            var head = HeadOf(row);
            commits.Add(new(head.Commit, head.CommittedAt, Announces: true));
        }

        return commits;
    }

    /// <summary>What a study came to last.</summary>
    public async Task<HeldFindings> FindingsAsync(string study, CancellationToken cancellationToken) =>
        await tables.GetAsync(TableNames.Changes, Name, StudyPrefix + study, cancellationToken) is { } row
            ? new(JsonSerializer.Deserialize<StudyFindings>(RowPayload.Read(row)!, StoredJson.Options), row.ETag)
            : new(Findings: null, ETag: null);

    /// <summary>Keeps what a study came to and, in the same batch, announces what changed, where anything did.</summary>
    /// <param name="study">The study.</param>
    /// <param name="before">What was held of it.</param>
    /// <param name="now">What it came to now.</param>
    /// <param name="cancellationToken">Stops; then all or nothing was written.</param>
    /// <returns>False where another writer was faster.</returns>
    public async Task<bool> TryKeepAsync(Study study, HeldFindings before, StudyFindings now, CancellationToken cancellationToken)
    {
        var kept = RowOf(now);
        TableWrite keep = before.ETag is { } etag ? new TableWrite.Replace(kept, etag) : new TableWrite.Insert(kept);
        var changes = now.Since(before.Findings);
        TableWrite[] writes = changes.Count == 0 ? [keep] : [keep, .. await AnnounceAsync(study, changes, cancellationToken)];
        return await tables.SubmitAsync(TableNames.Changes, Name, writes, cancellationToken) is BatchOutcome.Applied;
    }

    private async Task<TableWrite[]> AnnounceAsync(Study study, IReadOnlyList<FieldChange> changes, CancellationToken cancellationToken)
    {
        var head = await tables.GetAsync(TableNames.Changes, Name, Committed, cancellationToken);
        var (last, recordedAt) = (head is null ? null : HeadOf(head), time.GetUtcNow());
        var number = (last?.Commit ?? 0) + 1;
        // Rises from commit to commit, whatever the clocks of two machines say.
        var committedAt = last is not null && recordedAt <= last.CommittedAt ? last.CommittedAt.AddTicks(1) : recordedAt;
        var change = new ListChange(
            new DesignationId(new ListId(Name), study.Id), ListChangeKind.VerdictChanged, study.Title, changes, [study.Country]);
        var moved = CommitRowOf(Committed, number, committedAt);
        return
        [
            new TableWrite.Insert(ChangeRow.ToRow(new JournalEntry(number, Sequence: 0, recordedAt, change))),
            new TableWrite.Insert(CommitRowOf(CommitKey(number), number, committedAt)),
            head is null ? new TableWrite.Insert(moved) : new TableWrite.Replace(moved, head.ETag!),
        ];
    }

    private static string CommitKey(int number) => CommitPrefix + number.ToString("D8", CultureInfo.InvariantCulture);

    private static TableRow CommitRowOf(string key, int number, DateTimeOffset committedAt) =>
        new(Name, key, new Dictionary<string, object>(StringComparer.Ordinal) { ["number"] = (long)number, ["committed_at"] = committedAt });

    private static JournalHead HeadOf(TableRow row) => new(Name, (int)row.Number("number")!.Value, row.Time("committed_at")!.Value, Abandoned: []);

    private static TableRow RowOf(StudyFindings findings)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        RowPayload.Place(values, RowPayload.Compress(JsonSerializer.SerializeToUtf8Bytes(findings, StoredJson.Options)));
        return new(Name, StudyPrefix + findings.Study, values);
    }
}
