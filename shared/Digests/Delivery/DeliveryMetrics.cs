using System.Diagnostics.Metrics;
using SanctionsTracker.Digests.Sending;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Telemetry;

namespace SanctionsTracker.Digests.Delivery;

/// <summary>What there is to watch of deliveries: the meter <c>SanctionsTracker.Digests</c>.</summary>
public sealed class DeliveryMetrics
{
    private readonly Counter<long> _attempts;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _stopped;
    private readonly Histogram<double> _latency;

    public DeliveryMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        var meter = meters.Create(DigestTelemetry.Name);
        _attempts = meter.CreateCounter<long>("digests.attempts", "{attempt}", "Attempts to deliver, by outcome.");
        _duration = meter.CreateHistogram(
            "digests.attempt.duration",
            "s",
            "How long an attempt took.",
            tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30] });
        _stopped = meter.CreateCounter<long>("digests.subscriptions.stopped", "{subscription}", "Subscriptions that were paused or ended because of their receiver.");
        _latency = meter.CreateHistogram(
            "digests.latency",
            "s",
            "From the commit of a digest's first change to the receiver's 2xx, by cadence.",
            tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = [1, 5, 30, 60, 300, 900, 3600, 6 * 3600, 24 * 3600, 7 * 24 * 3600] });
    }

    public void Attempted(SendResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        KeyValuePair<string, object?> outcome = new("outcome", Word.Of(result.Outcome));
        _attempts.Add(1, outcome);
        _duration.Record(result.Duration.TotalSeconds, outcome);
    }

    /// <summary>A digest was taken. One without changes had nobody wait for it.</summary>
    public void Delivered(Cadence cadence, Digest digest, SendResult result)
    {
        ArgumentNullException.ThrowIfNull(cadence);
        ArgumentNullException.ThrowIfNull(digest);
        ArgumentNullException.ThrowIfNull(result);
        if (digest.From is not { } known) return;
        var taken = result.At + result.Duration;
        _latency.Record((taken - known).TotalSeconds, new KeyValuePair<string, object?>("cadence", cadence.GetType().Name.ToLowerInvariant()));
    }

    public void Stopped(SubscriptionState state) => _stopped.Add(1, new KeyValuePair<string, object?>("state", Word.Of(state)));
}
