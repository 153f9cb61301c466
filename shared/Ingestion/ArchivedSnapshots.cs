using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Ingestion;

/// <summary>The snapshots of a list that can be read again.</summary>
internal static class ArchivedSnapshots
{
    /// <summary>One for each date, oldest first: of several of one date the last. One that changed nothing when it came is none of them,
    /// unless it is the newest.</summary>
    /// <param name="state">The list's state, which names its newest.</param>
    /// <param name="commits">Its commits, in order.</param>
    /// <param name="now">The time of fetching, where that was not kept.</param>
    public static IReadOnlyList<ArchivedSnapshot> Of(SourceState state, IEnumerable<CommitRow> commits, DateTimeOffset now)
    {
        var byDate = new SortedDictionary<DateOnly, ArchivedSnapshot>();
        foreach (var commit in commits)
        {
            if (commit is not { SnapshotSha256: { } sha256, Address: { } address, FetchedAt: { } fetchedAt }) continue;
            byDate[commit.Snapshot.Date] = new(commit.Snapshot, new SnapshotOrigin(sha256, address, fetchedAt));
        }

        if (Newest(state, now) is { } newest)
        {
            var fetchedAt = byDate.GetValueOrDefault(newest.Date.Date) is { } known && known.Origin.Sha256 == newest.Origin.Sha256
                ? known.Origin.FetchedAt
                : now;
            byDate[newest.Date.Date] = newest with { Origin = newest.Origin with { FetchedAt = fetchedAt } };
        }

        return [.. byDate.Values];
    }

    /// <summary>The newest snapshot; null before the first.</summary>
    public static ArchivedSnapshot? Newest(SourceState state, DateTimeOffset now) =>
        state is { SnapshotSha256: { } sha256, SnapshotDate: { } date, Address: { } address }
            ? new(date, new SnapshotOrigin(sha256, address, now, state.ETag, state.LastModified))
            : null;
}
