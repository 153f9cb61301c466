using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>One version of a record.</summary>
/// <param name="Commit">The commit that wrote it.</param>
/// <param name="CommitKind">Why that commit was made.</param>
/// <param name="Kind">What the version did to the record.</param>
/// <param name="RecordedAt">When we recorded it.</param>
/// <param name="SnapshotDate">The date of the snapshot that showed it.</param>
/// <param name="SnapshotEvidence">How that date is known.</param>
/// <param name="Record">The content; of a removal the last.</param>
public sealed record VersionShape(
    int Commit,
    CommitKind CommitKind,
    VersionKind Kind,
    DateTimeOffset RecordedAt,
    DateOnly SnapshotDate,
    string SnapshotEvidence,
    DesignationContent Record)
{
    public static VersionShape Of(StoredVersion version) => new(
        version.Facts.Commit,
        version.Facts.CommitKind,
        version.Facts.Kind,
        version.Facts.RecordedAt,
        version.Facts.Snapshot.Date,
        version.Facts.Snapshot.Evidence,
        new DesignationContent(version));
}
