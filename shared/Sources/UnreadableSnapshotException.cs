namespace SanctionsTracker.Sources;

/// <summary>The content as a whole cannot be read as the list it should be: truncated, another format, a changed structure.
/// The message says what was found and what was expected, in words for the owner.</summary>
public sealed class UnreadableSnapshotException : Exception
{
    public UnreadableSnapshotException(string message)
        : base(message)
    {
    }

    public UnreadableSnapshotException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UnreadableSnapshotException()
    {
    }
}
