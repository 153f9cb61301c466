namespace SanctionsTracker.Events.Uploads;

/// <summary>An upload that is no table of rows at all, so that no single row is at fault. The message is for the sender.</summary>
public sealed class UnreadableUploadException : Exception
{
    public UnreadableUploadException()
    {
    }

    public UnreadableUploadException(string message)
        : base(message)
    {
    }

    public UnreadableUploadException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
