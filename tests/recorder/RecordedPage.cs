namespace SanctionsTracker.Recorder;

/// <summary>A publisher's page that links the file of a list.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="File">What it answers.</param>
public sealed record RecordedPage(string Address, RecordedFile File);
