using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace SanctionsTracker.Tests.Telemetry;

/// <summary>Everything that the meters of one factory measure while it listens, a line for each measurement:
/// <c>sources.changes 3 {kind=added, source=un}</c>.</summary>
internal sealed class Measured : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<(string Instrument, double Value, string Tags)> _measurements = new();

    public Measured(IMeterFactory meters)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, meters)) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>What was measured since the last time, of the instruments whose names begin so, by name and tags.</summary>
    public string[] Take(string instruments)
    {
        var taken = new List<(string Instrument, double Value, string Tags)>();
        while (_measurements.TryDequeue(out var measurement)) taken.Add(measurement);
        return
        [
            .. taken.Where(one => one.Instrument.StartsWith(instruments, StringComparison.Ordinal))
                .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Instrument} {one.Value} {{{one.Tags}}}"))
                .Order(StringComparer.Ordinal),
        ];
    }

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) => _measurements.Enqueue(
        (instrument.Name, value, string.Join(", ", tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal))));
}
