using System.Diagnostics.Metrics;
using SanctionsTracker.Digests.Sending;
using SanctionsTracker.Digests.Subscriptions;

namespace SanctionsTracker.Digests.Delivery;

/// <summary>What there is to watch of deliveries: the meter <c>SanctionsTracker.Digests</c>.</summary>
public sealed class DeliveryMetrics
{
    public const string MeterName = "SanctionsTracker.Digests";

    private readonly Counter<long> _attempts;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _stopped;

    public DeliveryMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        var meter = meters.Create(MeterName);
        _attempts = meter.CreateCounter<long>("digests.attempts", "{attempt}", "Attempts to deliver, by outcome.");
        _duration = meter.CreateHistogram<double>("digests.attempt.duration", "s", "How long an attempt took.");
        _stopped = meter.CreateCounter<long>("digests.subscriptions.stopped", "{subscription}", "Subscriptions that were paused or ended because of their receiver.");
    }

    public void Attempted(SendResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        KeyValuePair<string, object?> outcome = new("outcome", result.Outcome.ToString());
        _attempts.Add(1, outcome);
        _duration.Record(result.Duration.TotalSeconds, outcome);
    }

    public void Stopped(SubscriptionState state) => _stopped.Add(1, new KeyValuePair<string, object?>("state", state.ToString()));
}
