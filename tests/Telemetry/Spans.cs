using System.Collections.Concurrent;
using System.Diagnostics;

namespace SanctionsTracker.Tests.Telemetry;

/// <summary>The spans of the tracker that end below this one, in their order: what other tests do meanwhile has other traces.</summary>
internal sealed class Spans : IDisposable
{
    private readonly Activity _root = new("test");
    private readonly ActivityListener _listener;
    private readonly ConcurrentQueue<Activity> _ended = new();

    public Spans()
    {
        _root.SetIdFormat(ActivityIdFormat.W3C).Start();
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("SanctionsTracker.", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (span.TraceId == _root.TraceId) _ended.Enqueue(span);
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyList<Activity> Ended => [.. _ended];

    public void Dispose()
    {
        _listener.Dispose();
        _root.Dispose();
    }
}
