namespace SanctionsTracker.Backup;

/// <summary>A folder that no backup can be written to or read from. The message is for the owner: which, and what to do.</summary>
public sealed class UnusableBackupException : IOException
{
    public UnusableBackupException(string message)
        : base(message)
    {
    }

    public UnusableBackupException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UnusableBackupException()
    {
    }
}
