namespace SanctionsTracker.Recorder;

/// <param name="Name">Its path below <c>functions/Recordings</c>, with <c>/</c>.</param>
/// <param name="Content">Its text.</param>
public sealed record RecordedFile(string Name, string Content);
