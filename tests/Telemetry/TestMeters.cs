using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace SanctionsTracker.Tests.Telemetry;

/// <summary>A factory whose meters nobody listens to unless a test does.</summary>
internal sealed class TestMeters : IMeterFactory
{
    /// <summary>For the many that nobody listens to. Meters outlive who made them: the model of commits alone would leave hundreds of thousands, which
    /// every listener of the process looks through.</summary>
    public static TestMeters Unheard { get; } = new();

    private readonly ConcurrentDictionary<string, Meter> _meters = new(StringComparer.Ordinal);

    // As the framework's: one meter of a name, with the factory as its scope.
    public Meter Create(MeterOptions options) => _meters.GetOrAdd(options.Name, name => new Meter(new MeterOptions(name) { Scope = this }));

    public void Dispose()
    {
        foreach (var meter in _meters.Values) meter.Dispose();
    }
}
