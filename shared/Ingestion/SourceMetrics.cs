using System.Diagnostics.Metrics;
using SanctionsTracker.Telemetry;

namespace SanctionsTracker.Ingestion;

/// <summary>What there is to watch of sources, beside their fetches: a part of the meter <c>SanctionsTracker.Sources</c>.</summary>
public sealed class SourceMetrics
{
    private readonly Counter<long> _entries;
    private readonly Counter<long> _changes;
    private readonly Counter<long> _rejected;
    private readonly Gauge<int> _held;
    private readonly Gauge<double> _staleness;
    private readonly Gauge<int> _stale;

    public SourceMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        var meter = meters.Create(SourceTelemetry.Name);
        _entries = meter.CreateCounter<long>("sources.entries", "{entry}", "Entries read of what was new, those rejected included.");
        _changes = meter.CreateCounter<long>("sources.changes", "{change}", "Changes that came in, by kind; a first version is none.");
        _rejected = meter.CreateCounter<long>("sources.rejected", "{entry}", "Entries read that could not be used.");
        _held = meter.CreateGauge<int>("sources.held", "1", "1 while a snapshot waits for the owner, else 0.");
        _staleness = meter.CreateGauge<double>("sources.staleness", "s", "Time since the last success; nothing before the first.");
        _stale = meter.CreateGauge<int>("sources.stale", "1", "1 while the last success is longer ago than the source allows, else 0.");
    }

    /// <summary>Whether anybody looks at how sources fare: else their states need not be read for it.</summary>
    public bool AreWatched => _held.Enabled || _staleness.Enabled || _stale.Enabled;

    /// <summary>A turn of a source has ended.</summary>
    public void Ended(RefreshOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var source = Of(outcome.SourceId);
        if (outcome.Read.Entries > 0) _entries.Add(outcome.Read.Entries, source);
        if (outcome.Read.Rejected > 0) _rejected.Add(outcome.Read.Rejected, source);
        if (outcome.Result != RefreshResult.Updated) return;
        Changed(outcome.Added, "added", source);
        Changed(outcome.Amended, "amended", source);
        Changed(outcome.Removed, "removed", source);
        Changed(outcome.Relisted, "relisted", source);
    }

    /// <summary>How a source fares at a time.</summary>
    public void Fares(SourceState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        var source = Of(state.Id);
        _held.Record(state.Held is null ? 0 : 1, source);
        _stale.Record(SourceHealth.IsStale(state, now) ? 1 : 0, source);
        if (state.LastSuccess is { } success) _staleness.Record((now - success).TotalSeconds, source);
    }

    private void Changed(int count, string kind, KeyValuePair<string, object?> source)
    {
        if (count > 0) _changes.Add(count, source, new KeyValuePair<string, object?>("kind", kind));
    }

    private static KeyValuePair<string, object?> Of(string sourceId) => new("source", sourceId);
}
