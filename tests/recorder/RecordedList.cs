namespace SanctionsTracker.Recorder;

/// <summary>A list as recorded.</summary>
/// <param name="Source">Its id.</param>
/// <param name="Address">The publisher's address.</param>
/// <param name="Snapshots">Oldest first: the last is answered, the others are read as history.</param>
public sealed record RecordedList(string Source, string Address, params IReadOnlyList<RecordedFile> Snapshots)
{
    /// <summary>The page that links the file, where the list is found on one; else null.</summary>
    public RecordedPage? Page { get; init; }
}
