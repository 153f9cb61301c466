namespace SanctionsTracker.Ingestion;

/// <summary>Turns what fetching and reading report into the progress of a list.</summary>
internal sealed class ListProgress
{
    private readonly IProgress<RefreshProgress>? _to;
    private RefreshProgress _now;

    public ListProgress(string id, IProgress<RefreshProgress>? to)
    {
        _to = to;
        _now = new RefreshProgress(id, RefreshStage.Waiting);
        Fetched = new Relay<long>(bytes => Tell(_now with { Bytes = bytes }));
        Read = new Relay<CommitPlanProgress>(read => Tell(_now with { Entries = read.Entries, Changes = read.Changes }));
    }

    public IProgress<long> Fetched { get; }

    public IProgress<CommitPlanProgress> Read { get; }

    public long Bytes => _now.Bytes;

    public void At(RefreshStage stage) => Tell(_now with { Stage = stage });

    private void Tell(RefreshProgress progress)
    {
        _now = progress;
        _to?.Report(progress);
    }

    // Progress<T> of the framework posts to another thread, and would report out of order.
    private sealed class Relay<T>(Action<T> tell) : IProgress<T>
    {
        public void Report(T value) => tell(value);
    }
}
