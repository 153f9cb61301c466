using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Ingestion;

/// <summary>
/// Writes the rows of a commit. Every key, time and byte derives from the pending commit, the plan and the base commit, so that
/// writing them again, after a crash or by a second process, changes nothing; and no reader sees them before the source's row moves.
/// </summary>
public sealed class CommitWriter(ITableStore tables, VersionReader versions)
{
    public async Task WriteAsync(PendingCommit pending, CommitPlan plan, CancellationToken cancellationToken)
    {
        var list = plan.After.List;
        var before = await ReadBeforeAsync(pending, plan, cancellationToken);

        var history = plan.Versions.Select(version =>
            RowOf(pending, list, version, ListKeys.Version(version.Id, pending.Number), before));
        await PutAsync(TableNames.History, list.Value, history, cancellationToken);

        if (Announces(pending.Kind))
        {
            var changes = plan.Versions.Select((version, sequence) => ChangeOf(pending, list, version, sequence, before));
            await PutAsync(TableNames.Changes, list.Value, changes.Select(ChangeRow.ToRow), cancellationToken);
        }

        foreach (var country in plan.Marks.GroupBy(planned => planned.Mark.Country))
        {
            var rows = country.Select(planned => new TimelineRow(
                planned.Mark, new DesignationId(list, planned.Id), pending.Number, planned.Closes, planned.Evidence).ToRow());
            await PutAsync(TableNames.Timeline, country.Key.Value, rows, cancellationToken);
        }

        var current = plan.Versions.Where(version => version.IsCurrent)
            .Select(version => RowOf(pending, list, version, ListKeys.Designation(version.Id), before));
        await PutAsync(TableNames.Designations, list.Value, current, cancellationToken);
    }

    /// <summary>Whether a commit of this kind tells the publisher's changes to the journal.</summary>
    public static bool Announces(CommitKind kind) => kind is CommitKind.Sync or CommitKind.Release;

    // A removal repeats the last version, and an announced change is told against it.
    private async Task<Dictionary<string, TableRow>> ReadBeforeAsync(
        PendingCommit pending, CommitPlan plan, CancellationToken cancellationToken)
    {
        var rows = new Dictionary<string, TableRow>(StringComparer.Ordinal);
        foreach (var version in plan.Versions)
        {
            if (version.Before is null || (version.Payload is not null && !Announces(pending.Kind))) continue;
            rows[version.Id] = await versions.RowAsync(plan.After.List, version.Before, cancellationToken);
        }

        return rows;
    }

    private static TableRow RowOf(
        PendingCommit pending, ListId list, PlannedVersion version, string key, Dictionary<string, TableRow> before)
    {
        var provenance = version.Payload is null
            ? VersionRow.FactsOf(before[version.Id]).Provenance
            : new Provenance(list.Value, pending.Address, pending.SnapshotSha256, pending.FetchedAt, version.Element);
        var facts = new VersionFacts(
            version.Kind, pending.Number, pending.Kind, pending.SnapshotDate, pending.RecordedAt, provenance);
        return VersionRow.ToRow(list.Value, key, version.Payload ?? RowPayload.Packed(before[version.Id])!, facts);
    }

    private static JournalEntry ChangeOf(
        PendingCommit pending, ListId list, PlannedVersion version, int sequence, Dictionary<string, TableRow> before)
    {
        var old = before.TryGetValue(version.Id, out var row) ? VersionRow.Read(row).Designation : null;
        var now = version.Payload is null ? old! : VersionRow.Unpack(version.Payload);
        var countries = now.Countries.Concat(old?.Countries ?? []).Select(country => country.Code).Distinct().Order();
        var kind = Enum.Parse<ListChangeKind>(version.Kind.ToString());
        var fields = old is null || version.Payload is null ? [] : DesignationFields.Between(old, now);
        var change = new ListChange(new DesignationId(list, version.Id), kind, now.Name, fields, [.. countries]);
        return new JournalEntry(pending.Number, sequence, pending.RecordedAt, change);
    }

    private async Task PutAsync(string table, string partition, IEnumerable<TableRow> rows, CancellationToken cancellationToken)
    {
        foreach (var batch in TableBatch.Split(rows.Select(row => new TableWrite.Put(row))))
        {
            await tables.SubmitAsync(table, partition, batch, cancellationToken);
        }
    }
}
