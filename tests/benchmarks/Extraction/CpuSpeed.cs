using System.Text;
using SanctionsTracker.Extraction;

namespace SanctionsTracker.Benchmarks.Extraction;

/// <summary>How fast texts are worked through on one core, by the time of the processor: what others take of the machine does not count, what the
/// collector and the compiler take of this process does.</summary>
internal static class CpuSpeed
{
    // The compiler goes over what runs often again, beside it.
    private const int WarmUps = 3;

    /// <param name="texts">All of them are read in each round.</param>
    /// <param name="rounds">How often, after three rounds to warm up.</param>
    /// <param name="read">What is measured.</param>
    /// <returns>Megabytes of UTF-8 a second.</returns>
    public static Spread Of(IReadOnlyList<SourceText> texts, int rounds, Action<SourceText> read)
    {
        var megabytes = texts.Sum(text => Encoding.UTF8.GetByteCount(text.Text)) / 1e6;
        for (var round = 0; round < WarmUps; round++) Seconds(texts, read);
        return Spread.Of(Enumerable.Range(0, rounds).Select(_ => megabytes / Seconds(texts, read)).ToArray());
    }

    private static double Seconds(IReadOnlyList<SourceText> texts, Action<SourceText> read)
    {
        var before = Environment.CpuUsage.TotalTime;
        foreach (var text in texts) read(text);
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
