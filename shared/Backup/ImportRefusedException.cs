namespace SanctionsTracker.Backup;

/// <summary>A store that cannot take a backup, or cannot be used before it has taken all of one. The message is for the owner: why, and what to do.</summary>
public sealed class ImportRefusedException : InvalidOperationException
{
    public ImportRefusedException(string message)
        : base(message)
    {
    }

    public ImportRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ImportRefusedException()
    {
    }
}
