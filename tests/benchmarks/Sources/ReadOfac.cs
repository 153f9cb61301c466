using System.Diagnostics;
using System.Globalization;
using System.Xml;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.Ofac;

namespace SanctionsTracker.Benchmarks.Sources;

/// <summary>
/// <c>ofac-read [FILE] [ROUNDS]</c>: reads and maps a list as large as OFAC's, against the bare passes of XmlReader over the same
/// bytes, in turn, the best of each.
/// </summary>
public static class ReadOfac
{
    private const int BufferSize = 1 << 16;

    public static void Run(string[] args)
    {
        var path = args.Length > 0 ? args[0] : OfacFile.InTemporaryFolder();
        var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 7;
        Console.WriteLine($"{new FileInfo(path).Length / 1e6:0.0} MB, best of {rounds}");
        (string Name, Func<Stream, int> Pass)[] passes =
        [
            ("bare XmlReader, white space ignored", content => Bare(content, ElementReader.Settings)),
            ("bare XmlReader, default settings", content => Bare(content, new XmlReaderSettings())),
            ("read and map", content => ReadAndMap(content, hash: false)),
            ("read, map and hash", content => ReadAndMap(content, hash: true)),
        ];
        var best = passes.Select(_ => TimeSpan.MaxValue).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < passes.Length; i++) best[i] = Min(best[i], Measure(path, passes[i].Pass));
        }

        for (var i = 0; i < passes.Length; i++)
        {
            Console.WriteLine($"{passes[i].Name,-40} {best[i].TotalMilliseconds,8:0} ms  {best[i] / best[0],5:0.00} x");
        }

        Console.WriteLine($"peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");
    }

    private static TimeSpan Measure(string path, Func<Stream, int> pass)
    {
        using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan);
        var watch = Stopwatch.StartNew();
        var count = pass(content);
        return count > 0 ? watch.Elapsed : throw new InvalidOperationException("Nothing was read.");
    }

    private static int Bare(Stream content, XmlReaderSettings settings)
    {
        using var xml = XmlReader.Create(content, settings);
        var nodes = 0;
        while (xml.Read()) nodes++;
        return nodes;
    }

    private static int ReadAndMap(Stream content, bool hash)
    {
        using var snapshot = new OfacSdnSource().Open(content);
        var records = 0;
        foreach (var entry in snapshot.Entries)
        {
            if (entry is not ListEntry.Record record) throw new InvalidOperationException($"Not read: {entry}");
            if (hash) DesignationFields.HashOf(record.Designation);
            records++;
        }

        return records;
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
