namespace SanctionsTracker.Digests.Delivery;

/// <summary>Why an attempt was made. Written in lower case.</summary>
public enum DeliveryCause
{
    /// <summary>It was due.</summary>
    Schedule,

    /// <summary>The owner asked for a test.</summary>
    Test,

    /// <summary>The owner asked for a digest that was sent before.</summary>
    Redelivery,
}
