using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Ingestion;

/// <summary>How a snapshot that a publisher gave is read, at once or after it was held.</summary>
internal static class LiveSnapshot
{
    /// <summary>Which commit it makes, if all is as it should be <paramref name="usual"/>.</summary>
    // Where the last snapshot's bytes are gone, it could not be re-read, and what the new mapper reads differently cannot be told
    // from what the publisher changed: nothing is announced.
    public static CommitKind KindOf(IListSource source, SourceState state, CommitKind usual) =>
        state.Commits.Committed == 0 ? CommitKind.Baseline
        : ListReadiness.NeedsReread(source, state) ? CommitKind.Reread
        : usual;

    public static SnapshotToPlan ToPlan(SourceState state, SnapshotOrigin origin, CommitKind kind) =>
        new(origin.Sha256, ListCommits.NextNumber(state.Commits), ListCommits.ReadingOf(kind), DateOf(origin));

    /// <exception cref="SourceFailedException">The snapshot is older than what is known.</exception>
    public static void RefuseOlder(PlannedSnapshot planned, Catalogue before, SourceState state)
    {
        var newest = SnapshotDates.Of([.. before.Snapshots.All, .. state.Commits.Unchanged]).Newest;
        if (planned.Date.Date < newest)
        {
            throw new SourceFailedException(
                $"The snapshot is of {planned.Date.Date:yyyy-MM-dd}, older than the newest known of {newest:yyyy-MM-dd}; "
                + "it was not applied. Load it with 'backfill' if it is meant to be history.");
        }
    }

    private static SnapshotDate DateOf(SnapshotOrigin origin) => origin.LastModified is { } modified
        ? new(DateOnly.FromDateTime(modified.UtcDateTime), "last_modified")
        : new(DateOnly.FromDateTime(origin.FetchedAt.UtcDateTime), "fetched");
}
