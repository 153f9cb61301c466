using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Storage.Lists;

/// <summary>What is known about a version beside its content.</summary>
/// <param name="Kind">What it did to the record.</param>
/// <param name="Commit">The commit that wrote it.</param>
/// <param name="CommitKind">Why that commit was made.</param>
/// <param name="Snapshot">The snapshot that showed it.</param>
/// <param name="RecordedAt">When we recorded it.</param>
/// <param name="Provenance">Where the content came from; of a removal, where the last content came from.</param>
public sealed record VersionFacts(
    VersionKind Kind, int Commit, CommitKind CommitKind, SnapshotDate Snapshot, DateTimeOffset RecordedAt, Provenance Provenance);
