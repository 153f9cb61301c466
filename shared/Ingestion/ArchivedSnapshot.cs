using SanctionsTracker.Designations;

namespace SanctionsTracker.Ingestion;

/// <summary>A snapshot that a commit was made of.</summary>
/// <param name="Date">Its date.</param>
/// <param name="Origin">Its bytes in the archive, and where they came from.</param>
internal sealed record ArchivedSnapshot(SnapshotDate Date, SnapshotOrigin Origin);
