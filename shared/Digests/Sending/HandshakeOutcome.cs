namespace SanctionsTracker.Digests.Sending;

/// <summary>What a receiver of CloudEvents said to the question whether it wants webhooks.</summary>
public enum HandshakeOutcome
{
    Granted,

    /// <summary>Not yet: it may allow it by the callback.</summary>
    Withheld,

    /// <summary>It does not want them, or could not be asked.</summary>
    Failed,
}
