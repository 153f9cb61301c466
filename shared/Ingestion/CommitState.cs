using SanctionsTracker.Designations;

namespace SanctionsTracker.Ingestion;

/// <summary>Where a list's commits stand.</summary>
public sealed record CommitState
{
    public static readonly CommitState None = new();

    /// <summary>The commit that readers see; 0 before the first.</summary>
    public int Committed { get; init; }

    /// <summary>The committed catalogue in the archive; null before the first commit.</summary>
    public string? Catalogue { get; init; }

    /// <summary>When the committed commit became visible; rises from commit to commit.</summary>
    public DateTimeOffset? CommittedAt { get; init; }

    /// <summary>The mapper that read the committed records.</summary>
    public int MapperVersion { get; init; }

    public PendingCommit? Pending { get; init; }

    /// <summary>Numbers that were given up: their rows are never shown.</summary>
    public IReadOnlyList<int> Abandoned { get; init; } = [];

    /// <summary>Snapshots newer than the catalogue's newest that changed nothing.</summary>
    public IReadOnlyList<SnapshotDate> Unchanged { get; init; } = [];
}
