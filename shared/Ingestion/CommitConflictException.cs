namespace SanctionsTracker.Ingestion;

/// <summary>Another writer moved the source's row: it holds the newer fencing number, and this one must stop.</summary>
public sealed class CommitConflictException : Exception
{
    public CommitConflictException(string source)
        : base($"Another process has taken over '{source}'; this one stopped, and nothing is lost.")
    {
    }

    public CommitConflictException()
    {
    }

    public CommitConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
