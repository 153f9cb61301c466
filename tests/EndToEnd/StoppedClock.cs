namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>A time of day that stands still until it is set, so that two runs write the same times; waiting takes as long as ever.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
