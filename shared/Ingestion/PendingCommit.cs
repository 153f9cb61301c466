using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Ingestion;

/// <summary>A commit that has begun. Every row of it derives its keys and times from here, so that a re-run writes the same bytes.</summary>
public sealed record PendingCommit
{
    /// <summary>Rises by one per commit of a list; an abandoned number is never used again.</summary>
    public required int Number { get; init; }

    public required CommitKind Kind { get; init; }

    /// <summary>The commit it builds on; 0 for none.</summary>
    public required int BaseCommit { get; init; }

    public required string SnapshotSha256 { get; init; }

    public required SnapshotDate SnapshotDate { get; init; }

    /// <summary>The address or file that the snapshot came from.</summary>
    public required string Address { get; init; }

    public required DateTimeOffset FetchedAt { get; init; }

    public string? ETag { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    public required int MapperVersion { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The fencing number of the lease under which it was last taken up.</summary>
    public required long Fencing { get; init; }

    /// <summary>The commit that a list's next snapshot begins.</summary>
    public static PendingCommit Next(
        SourceState state, CommitKind kind, SnapshotOrigin origin, SnapshotDate date, int mapperVersion, long fencing, DateTimeOffset now) => new()
        {
            Number = ListCommits.NextNumber(state.Commits),
            Kind = kind,
            BaseCommit = state.Commits.Committed,
            SnapshotSha256 = origin.Sha256,
            SnapshotDate = date,
            Address = origin.Address,
            FetchedAt = origin.FetchedAt,
            ETag = origin.ETag,
            LastModified = origin.LastModified,
            MapperVersion = mapperVersion,
            RecordedAt = now,
            Fencing = fencing,
        };
}
