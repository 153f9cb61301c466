namespace SanctionsTracker.Digests.Signing;

/// <summary>A stored secret that cannot be read. The message is for the owner and holds nothing of it.</summary>
public sealed class SecretUnreadableException : Exception
{
    public SecretUnreadableException(string message)
        : base(message)
    {
    }

    public SecretUnreadableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SecretUnreadableException()
    {
    }
}
