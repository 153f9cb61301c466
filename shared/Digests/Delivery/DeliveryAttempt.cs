using SanctionsTracker.Digests.Sending;

namespace SanctionsTracker.Digests.Delivery;

/// <summary>One attempt to deliver a digest, as the log keeps it.</summary>
public sealed record DeliveryAttempt
{
    /// <summary>The digest's number; 0 for a test.</summary>
    public required int Sequence { get; init; }

    public required string DigestId { get; init; }

    /// <summary>Why it was made.</summary>
    public required DeliveryCause Cause { get; init; }

    /// <summary>Which attempt of the schedule it was; 0 for one that the owner asked for.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required TimeSpan Duration { get; init; }

    public required SendOutcome Outcome { get; init; }

    /// <summary>The answer's status; null where none came.</summary>
    public int? Status { get; init; }

    /// <summary>What went wrong, in a sentence; null where it was delivered.</summary>
    public string? Error { get; init; }

    /// <summary>What the receiver answered, as text; null where nothing came.</summary>
    public string? Answer { get; init; }

    /// <summary>When the receiver asked to be asked again; null where it did not say.</summary>
    public DateTimeOffset? RetryAfter { get; init; }

    public static DeliveryAttempt Of(Digest digest, DeliveryCause cause, int number, SendResult result)
    {
        ArgumentNullException.ThrowIfNull(digest);
        ArgumentNullException.ThrowIfNull(result);
        return new()
        {
            Sequence = digest.Sequence,
            DigestId = digest.Id,
            Cause = cause,
            Number = number,
            At = result.At,
            Duration = result.Duration,
            Outcome = result.Outcome,
            Status = result.Status,
            Error = result.Error,
            Answer = result.Answer,
            RetryAfter = result.RetryAfter,
        };
    }
}
