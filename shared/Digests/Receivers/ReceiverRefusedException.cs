namespace SanctionsTracker.Digests.Receivers;

/// <summary>A connection that is not made. The message is a sentence for the subscription's owner.</summary>
public sealed class ReceiverRefusedException : Exception
{
    public ReceiverRefusedException(string message)
        : base(message)
    {
    }

    public ReceiverRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ReceiverRefusedException()
    {
    }
}
