using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Ingestion.Holding;

namespace SanctionsTracker.Ingestion;

/// <summary>A snapshot outside the limits: archived, not applied.</summary>
/// <param name="Reason">Which limits, with the figures, in words.</param>
/// <param name="Sha256">The archived bytes.</param>
/// <param name="HeldAt">When it was held first.</param>
public sealed record HeldSnapshot(string Reason, string Sha256, DateTimeOffset HeldAt)
{
    public IReadOnlyList<HoldReason> Reasons { get; init; } = [];

    /// <summary>What it would change.</summary>
    public VersionCounts Counts { get; init; } = new();

    /// <summary>Entries of it that could not be used.</summary>
    public int Rejected { get; init; }

    /// <summary>The changes in the archive (<see cref="HeldPreviews"/>); null where there are none.</summary>
    public string? Preview { get; init; }

    /// <summary>The commit that it was compared with; 0 for none.</summary>
    public int BaseCommit { get; init; }

    /// <summary>The mapper that read it.</summary>
    public int MapperVersion { get; init; }

    /// <summary>The limits that it was held to (<see cref="ListLimits.Fingerprint"/>).</summary>
    public string Limits { get; init; } = "";

    public string Address { get; init; } = "";

    public DateTimeOffset FetchedAt { get; init; }

    /// <summary>The answer's validators, so that a held snapshot is not fetched again and again.</summary>
    public string? ETag { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    /// <summary>Where its bytes came from.</summary>
    internal SnapshotOrigin Origin => new(Sha256, Address, FetchedAt, ETag, LastModified);

    /// <summary>Whether what is shown of it is still what applying it would do.</summary>
    internal bool IsOf(int commit, int mapperVersion) => BaseCommit == commit && MapperVersion == mapperVersion;
}
