using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Sending;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Tests.Telemetry;

namespace SanctionsTracker.Tests.Digests.Delivery;

public sealed class DeliveryMetricsTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TestMeters _meters = new();
    private readonly Measured _measured;
    private readonly DeliveryMetrics _metrics;

    public DeliveryMetricsTests() => (_measured, _metrics) = (new Measured(_meters), new DeliveryMetrics(_meters));

    public void Dispose() => _measured.Dispose();

    [Fact]
    public void Latency_runs_from_the_first_change_to_the_end_of_the_answer()
    {
        var digest = Digest(from: Noon, to: Noon.AddSeconds(40));
        var result = new SendResult { Outcome = SendOutcome.Delivered, At = Noon.AddSeconds(58), Duration = TimeSpan.FromSeconds(2) };

        _metrics.Delivered(new Cadence.Immediate(), digest, result);

        Assert.Equal(["digests.latency 60 {cadence=immediate}"], _measured.Take("digests."));
    }

    [Fact]
    public void A_digest_without_changes_has_no_latency()
    {
        var result = new SendResult { Outcome = SendOutcome.Delivered, At = Noon, Duration = TimeSpan.Zero };

        _metrics.Delivered(new Cadence.Daily(new TimeOnly(8, 0), "Europe/Berlin"), Digest(from: null, to: null), result);

        Assert.Empty(_measured.Take("digests."));
    }

    [Fact]
    public void Attempts_are_counted_by_outcome()
    {
        _metrics.Attempted(new SendResult { Outcome = SendOutcome.Failed, At = Noon, Duration = TimeSpan.FromSeconds(15) });

        Assert.Equal(["digests.attempt.duration 15 {outcome=failed}", "digests.attempts 1 {outcome=failed}"], _measured.Take("digests."));
    }

    [Fact]
    public void A_subscription_that_is_stopped_is_counted_by_what_became_of_it()
    {
        _metrics.Stopped(SubscriptionState.Paused);

        Assert.Equal(["digests.subscriptions.stopped 1 {state=paused}"], _measured.Take("digests."));
    }

    private static Digest Digest(DateTimeOffset? from, DateTimeOffset? to) => new()
    {
        Id = "dig_1",
        SubscriptionId = "sub_1",
        Sequence = 1,
        CreatedAt = Noon,
        From = from,
        To = to,
        Total = 0,
        Counts = new Dictionary<string, int>(StringComparer.Ordinal),
        Links = new DigestLinks(new Uri("https://tracker.example/"), More: null, new Uri("https://tracker.example/api/subscriptions/sub_1")),
    };
}
