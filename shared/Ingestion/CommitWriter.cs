using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Ingestion;

/// <summary>
/// Writes the rows of a commit. Every key, time and byte derives from the pending commit, the plan and the base commit, so that
/// writing them again, after a crash or by a second process, changes nothing; and no reader sees them before the source's row moves.
/// </summary>
public sealed class CommitWriter(ITableStore tables, FormerVersions former)
{
    // The superseded versions of so many are held at a time; a multiple of a batch's 100 rows.
    private const int VersionsAtOnce = 1_000;

    public async Task WriteAsync(PendingCommit pending, CommitPlan plan, CancellationToken cancellationToken)
    {
        var list = plan.After.List;
        var sequence = 0;
        if (pending.Kind == CommitKind.Release)
        {
            await PutAsync(TableNames.Changes, list.Value, [ChangeRow.ToRow(Released(pending, list, sequence++))], cancellationToken);
        }

        foreach (var versions in plan.Versions.Chunk(VersionsAtOnce))
        {
            await WriteAsync(pending, list, versions, sequence, cancellationToken);
            sequence += versions.Length;
        }

        foreach (var country in plan.Marks.GroupBy(planned => planned.Mark.Country))
        {
            var rows = country.Select(planned => new TimelineRow(
                planned.Mark, new DesignationId(list, planned.Id), pending.Number, planned.Closes, planned.Evidence).ToRow());
            await PutAsync(TableNames.Timeline, country.Key.Value, rows, cancellationToken);
        }
    }

    /// <summary>Whether a commit of this kind tells the publisher's changes to the journal.</summary>
    public static bool Announces(CommitKind kind) => kind is CommitKind.Sync or CommitKind.Release;

    private async Task WriteAsync(
        PendingCommit pending, ListId list, PlannedVersion[] versions, int sequence, CancellationToken cancellationToken)
    {
        // A removal repeats the last version, and an announced change is told against it.
        var needed = versions.Where(version => version.Payload is null || Announces(pending.Kind));
        var before = await former.ReadAsync(list, needed, cancellationToken);

        var history = versions.Select(version => RowOf(pending, list, version, ListKeys.Version(version.Id, pending.Number), before));
        await PutAsync(TableNames.History, list.Value, history, cancellationToken);

        if (Announces(pending.Kind))
        {
            var changes = versions.Select((version, i) => new JournalEntry(
                pending.Number, sequence + i, pending.RecordedAt, PlannedChange.Of(list, version, before.GetValueOrDefault(version.Id))));
            await PutAsync(TableNames.Changes, list.Value, changes.Select(ChangeRow.ToRow), cancellationToken);
        }

        var current = versions.Where(version => version.IsCurrent)
            .Select(version => RowOf(pending, list, version, ListKeys.Designation(version.Id), before));
        await PutAsync(TableNames.Designations, list.Value, current, cancellationToken);
    }

    private static JournalEntry Released(PendingCommit pending, ListId list, int sequence) =>
        new(pending.Number, sequence, pending.RecordedAt, ListChange.OfRelease(list, pending.SnapshotSha256));

    private static TableRow RowOf(
        PendingCommit pending, ListId list, PlannedVersion version, string key, IReadOnlyDictionary<string, TableRow> before)
    {
        var provenance = version.Payload is null
            ? VersionRow.FactsOf(before[version.Id]).Provenance
            : new Provenance(list.Value, pending.Address, pending.SnapshotSha256, pending.FetchedAt, version.Element);
        var facts = new VersionFacts(
            version.Kind, pending.Number, pending.Kind, pending.SnapshotDate, pending.RecordedAt, provenance);
        return VersionRow.ToRow(list.Value, key, version.Payload ?? RowPayload.Packed(before[version.Id])!, facts);
    }

    private async Task PutAsync(string table, string partition, IEnumerable<TableRow> rows, CancellationToken cancellationToken)
    {
        foreach (var batch in TableBatch.Split(rows.Select(row => new TableWrite.Put(row))))
        {
            await tables.SubmitAsync(table, partition, batch, cancellationToken);
        }
    }
}
