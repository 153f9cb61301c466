namespace SanctionsTracker;

/// <summary>A setting that the app cannot start with. The message is for the owner: which one, and what it takes.</summary>
public sealed class InvalidSettingException : Exception
{
    public InvalidSettingException(string message)
        : base(message)
    {
    }

    public InvalidSettingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidSettingException()
    {
    }
}
