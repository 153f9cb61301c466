namespace SanctionsTracker.Digests.Receivers;

/// <summary>What came of checking an address that webhooks shall be sent to.</summary>
public abstract record CheckedAddress
{
    private CheckedAddress()
    {
    }

    public sealed record Accepted(ReceiverAddress Address) : CheckedAddress;

    /// <param name="Reason">Why, in a sentence for whoever gave the address.</param>
    public sealed record Refused(string Reason) : CheckedAddress;
}
