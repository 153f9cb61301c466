namespace SanctionsTracker.Ingestion;

/// <summary>A source could not be refreshed for a reason that is told to the owner as it stands.</summary>
public sealed class SourceFailedException : Exception
{
    public SourceFailedException(string message)
        : base(message)
    {
    }

    public SourceFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SourceFailedException()
    {
    }
}
