namespace SanctionsTracker.Digests.Sending;

/// <summary>One attempt to deliver.</summary>
public sealed record SendResult
{
    public required SendOutcome Outcome { get; init; }

    /// <summary>When it began: the time that it was signed for, unless nothing was sent.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>From its beginning to the last byte read, without the wait for a turn.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The answer's status; null where none came.</summary>
    public int? Status { get; init; }

    /// <summary>What went wrong, in a sentence for the subscription's owner; null where it was delivered.</summary>
    public string? Error { get; init; }

    /// <summary>The first 64 KB of the answer, as text that is safe to show; null where none came.</summary>
    public string? Answer { get; init; }

    /// <summary>When the receiver asked to be asked again; null where it did not say.</summary>
    public DateTimeOffset? RetryAfter { get; init; }
}
