using System.Diagnostics;
using System.Diagnostics.Metrics;
using SanctionsTracker.Telemetry;

namespace SanctionsTracker.Fetching;

/// <summary>What there is to watch of fetches, by source: a part of the meter <c>SanctionsTracker.Sources</c>.</summary>
public sealed class FetchMetrics
{
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _bytes;

    public FetchMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        var meter = meters.Create(SourceTelemetry.Name);
        _duration = meter.CreateHistogram(
            "sources.fetch.duration",
            "s",
            "How long a fetch took, retries included and the wait for a turn left out, by outcome.",
            tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 900] });
        _bytes = meter.CreateCounter<long>("sources.fetch.bytes", "By", "Content fetched, decompressed.");
    }

    public void Fetched(string sourceId, FetchResult result, TimeSpan duration)
    {
        ArgumentNullException.ThrowIfNull(result);
        KeyValuePair<string, object?> source = new("source", sourceId);
        _duration.Record(duration.TotalSeconds, source, new KeyValuePair<string, object?>("outcome", OutcomeOf(result)));
        if (result is FetchResult.Fetched fetched) _bytes.Add(fetched.Length, source);
    }

    /// <summary>The same on the span <c>fetch</c>.</summary>
    internal static void Describe(Activity? span, FetchResult result)
    {
        span?.SetTag("outcome", OutcomeOf(result));
        if (result is FetchResult.Fetched fetched) span?.SetTag("bytes", fetched.Length);
        if (result is FetchResult.Failed failed) span?.SetStatus(ActivityStatusCode.Error, failed.Error);
    }

    private static string OutcomeOf(FetchResult result) => result switch
    {
        FetchResult.Fetched => "fetched",
        FetchResult.NotModified => "not_modified",
        _ => "failed",
    };
}
