namespace SanctionsTracker.Backup;

/// <summary>Tells how far one part is, every so many steps. Safe to use from several threads.</summary>
internal sealed class CopySteps(string part, long? total, IProgress<CopyProgress>? progress)
{
    private const int StepsPerReport = 1_000;
    private long _done;
    private long _told;

    public void Add(int steps)
    {
        var done = Interlocked.Add(ref _done, steps);
        var told = Interlocked.Read(ref _told);
        if (done - told < StepsPerReport || Interlocked.CompareExchange(ref _told, done, told) != told) return;
        progress?.Report(new CopyProgress(part, done, total));
    }

    public void End() => progress?.Report(new CopyProgress(part, Interlocked.Read(ref _done), total, Ended: true));
}
