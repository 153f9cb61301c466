using System.Text;
using SanctionsTracker.Extraction;

namespace SanctionsTracker.Benchmarks.Extraction;

/// <summary>How fast texts are worked through on one core, by the time of the processor: what others take of the machine does not count, what the
/// collector and the compiler take of this process does.</summary>
internal static class CpuSpeed
{
    private static readonly TimeSpan Compiling = TimeSpan.FromMilliseconds(300);

    /// <param name="texts">All of them are read in each round.</param>
    /// <param name="rounds">How often, after two rounds to warm up.</param>
    /// <param name="read">What is measured.</param>
    /// <returns>Megabytes of UTF-8 a second.</returns>
    public static Spread Of(IReadOnlyList<SourceText> texts, int rounds, Action<SourceText> read)
    {
        var megabytes = texts.Sum(text => Encoding.UTF8.GetByteCount(text.Text)) / 1e6;
        Seconds(texts, read);
        // What runs often is compiled again beside it.
        Thread.Sleep(Compiling);
        Seconds(texts, read);
        return Spread.Of(Enumerable.Range(0, rounds).Select(_ => megabytes / Seconds(texts, read)).ToArray());
    }

    private static double Seconds(IReadOnlyList<SourceText> texts, Action<SourceText> read)
    {
        var before = Environment.CpuUsage.TotalTime;
        foreach (var text in texts) read(text);
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
