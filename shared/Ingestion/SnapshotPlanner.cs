using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Sources;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Ingestion;

/// <summary>Reads a snapshot from the archive against a catalogue. Writes nothing.</summary>
public sealed class SnapshotPlanner(IArchive archive)
{
    private const int EntriesPerReport = 250;

    /// <summary>The plan; null where the archive does not hold the bytes.</summary>
    /// <param name="source">The list.</param>
    /// <param name="before">The catalogue to read against.</param>
    /// <param name="unchanged">Snapshots since the catalogue's newest that changed nothing.</param>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="progress">Told the entries read so far.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="UnreadableSnapshotException">The bytes are not this list.</exception>
    public async Task<PlannedSnapshot?> PlanAsync(
        IListSource source,
        Catalogue before,
        IReadOnlyList<SnapshotDate> unchanged,
        SnapshotToPlan snapshot,
        IProgress<CommitPlanProgress>? progress,
        CancellationToken cancellationToken)
    {
        await using var content = await archive.OpenAsync(snapshot.Sha256, cancellationToken);
        if (content is null) return null;

        using var list = source.Open(content);
        var date = DateOf(list, snapshot.Date);
        var planner = new CommitPlanner(before, unchanged, snapshot.Number, date, snapshot.Reading, VersionRow.Pack);
        var entries = 0;
        foreach (var entry in list.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (entry is ListEntry.Record record) planner.Observe(record.Designation, record.Element);
            else if (entry is ListEntry.Rejected rejected) planner.Reject(rejected.Entry);
            if (++entries % EntriesPerReport == 0) progress?.Report(new(entries, planner.Changes));
        }

        progress?.Report(new(entries, planner.Changes));
        return new PlannedSnapshot(planner.Complete(), date, list.UnknownElements, list.PassedOver);
    }

    // The publisher's own word comes first.
    private static SnapshotDate DateOf(IListSnapshot list, SnapshotDate known) =>
        list.GeneratedOn is { } generated ? new(generated, "generated") : known;
}
