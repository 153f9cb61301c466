using System.Diagnostics;
using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.Switzerland;

namespace SanctionsTracker.Benchmarks.Sources;

/// <summary><c>seco-read [FILE] [ROUNDS]</c>: reads, maps and hashes a list as large as Switzerland's; speed and peak memory.</summary>
public static class ReadSeco
{
    public static void Run(string[] args)
    {
        var path = args.Length > 0 ? args[0] : SecoListFile.InTemporaryFolder();
        var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
        var megabytes = new FileInfo(path).Length / 1e6;
        var idle = Process.GetCurrentProcess().WorkingSet64 / 1e6;
        var times = Enumerable.Range(0, rounds).Select(_ => Read(path).TotalMilliseconds).ToList();
        var spread = Spread.Of(times);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{megabytes:0.0} MB; ms, least, median, most: {spread.Format("0")}; {megabytes / spread.Median * 1000:0} MB/s; peak {peak:0} MB, idle {idle:0} MB, waiting {Waiting(path):0} MB"));
    }

    // The first entry comes when all places were read: all targets wait then.
    private static double Waiting(string path)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var content = File.OpenRead(path);
        using var snapshot = new SecoSource().Open(content);
        using var entries = snapshot.Entries.GetEnumerator();
        entries.MoveNext();
        return (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
    }

    private static TimeSpan Read(string path)
    {
        using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        var watch = Stopwatch.StartNew();
        using var snapshot = new SecoSource().Open(content);
        foreach (var entry in snapshot.Entries)
        {
            if (entry is not ListEntry.Record record) throw new InvalidOperationException($"Not read: {entry}");
            DesignationFields.HashOf(record.Designation);
        }

        return watch.Elapsed;
    }
}
