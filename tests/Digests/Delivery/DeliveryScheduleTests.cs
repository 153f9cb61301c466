using SanctionsTracker.Digests.Delivery;

namespace SanctionsTracker.Tests.Digests.Delivery;

public sealed class DeliveryScheduleTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_waits_are_those_of_standard_webhooks()
    {
        Assert.Equal(10, DeliverySchedule.Attempts);
        Assert.Equal(
            ["00:00:05", "00:05:00", "00:30:00", "02:00:00", "05:00:00", "10:00:00", "14:00:00", "20:00:00", "1.00:00:00"],
            Enumerable.Range(1, 9).Select(attempts => $"{DeliverySchedule.NextAfter(attempts, Now, chance: 0) - Now:c}"));
    }

    [Fact]
    public void Jitter_adds_a_tenth_at_most() =>
        Assert.Equal(TimeSpan.FromMinutes(33), DeliverySchedule.NextAfter(3, Now, chance: 1) - Now);

    [Theory]
    [InlineData(null, 300)]
    [InlineData(60, 300)]
    [InlineData(600, 600)]
    [InlineData(10_000_000, 86_400)]
    public void A_receiver_that_asks_for_a_later_time_gets_it_within_a_day(int? retryAfter, int due) => Assert.Equal(
        Now.AddSeconds(due),
        DeliverySchedule.Obeying(Now.AddSeconds(300), retryAfter is { } seconds ? Now.AddSeconds(seconds) : null, Now));
}
