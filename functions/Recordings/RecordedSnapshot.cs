namespace SanctionsTracker.Functions.Recordings;

/// <summary>A dated snapshot from before the recorded answer, loaded as <c>backfill</c> does.</summary>
/// <param name="Source">The list.</param>
/// <param name="File">The snapshot, as a path below the recordings' folder.</param>
internal sealed record RecordedSnapshot(string Source, string File);
