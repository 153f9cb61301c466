namespace SanctionsTracker.Digests.Sending;

/// <summary>A request to a receiver, and what came of it: an answer, or an error.</summary>
/// <param name="At">When it began.</param>
/// <param name="Duration">From its beginning to its end.</param>
public sealed record Exchanged<TAnswer>(DateTimeOffset At, TimeSpan Duration)
{
    /// <summary>What was read of the answer; null where none came whole.</summary>
    public TAnswer? Answer { get; init; }

    /// <summary>Why none came, in a sentence; null where one did.</summary>
    public string? Error { get; init; }
}
