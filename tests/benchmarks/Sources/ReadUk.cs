using System.Diagnostics;
using System.Globalization;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.UnitedKingdom;

namespace SanctionsTracker.Benchmarks.Sources;

/// <summary><c>uk-read [ROUNDS]</c>: reads and maps a list as large as the UK's.</summary>
public static class ReadUk
{
    public static void Run(string[] args)
    {
        var path = UkFile.InTemporaryFolder();
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 7;
        var megabytes = new FileInfo(path).Length / 1e6;
        var records = 0;
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            records = Read(path);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        var spread = Spread.Of(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{megabytes:0.0} MB, {records} records, {rounds} rounds"));
        Console.WriteLine($"ms, least | median | most: {spread.Format("0")}");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{megabytes * 1000 / spread.Median:0} MB/s by the median; peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
    }

    private static int Read(string path)
    {
        using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        using var snapshot = new UkSource().Open(content);
        return snapshot.Entries.Count(entry => entry is ListEntry.Record ? true : throw new InvalidOperationException($"Not read: {entry}"));
    }
}
