using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.Series;

/// <summary>What became of the series of one refresh, counted from several tasks at once, and told as it grows.</summary>
internal sealed class SeriesTally(string sourceId, IProgress<RefreshProgress>? progress)
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, string> _refused = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _notPublished = new(StringComparer.Ordinal);

    public int Series { get; private set; }

    /// <summary>Series held, whether or not this refresh brought something new.</summary>
    public int Held { get; private set; }

    /// <summary>Values that are new or revised.</summary>
    public int Values { get; private set; }

    public long Bytes { get; private set; }

    public int Failed => _refused.Count;

    public int Rejected => _refused.Count + _notPublished.Count;

    /// <summary>Series that could not be used, those that failed first.</summary>
    public IEnumerable<RejectedEntry> Entries =>
        _refused.Concat(_notPublished).Select(entry => new RejectedEntry(entry.Key, entry.Value));

    public void Add(WantedSeries series, SeriesUpdate update, bool held, long bytes)
    {
        lock (_gate)
        {
            Series++;
            Bytes += bytes;
            if (held) Held++;
            if (update is SeriesUpdate.Stored stored) Values += stored.Values;
            if (update is SeriesUpdate.Refused refused) _refused[series.ToString()] = refused.Reason;
            if (update is SeriesUpdate.NotPublished none) _notPublished[series.ToString()] = none.Reason;
            progress?.Report(new RefreshProgress(sourceId, RefreshStage.Fetching, Bytes, Series, Values));
        }
    }

    /// <summary>Why the refresh as a whole counts as failed, in one sentence; null where it does not.</summary>
    public string? Fault()
    {
        if (_refused.Count > 0)
        {
            var (series, reason) = _refused.First();
            return $"{_refused.Count} of {Series} series failed, the others are in; the first is {series}: {reason}";
        }

        return Series > 0 && _notPublished.Count == Series
            ? $"None of the {Series} series asked for exists there; the first answer: {_notPublished.First().Value}"
            : null;
    }
}
