using System.Diagnostics;
using System.Globalization;
using System.Xml;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Benchmarks.Sources;

/// <summary>
/// <c>read-list LIST [ROUNDS]</c>: reads, maps and hashes a list as large as its publisher's, in turn with a bare pass of XmlReader over the
/// same bytes; speed, their ratio, and the process's peak memory. One list in one process, so that the peak is that list's.
/// </summary>
public static class ReadList
{
    public static void Run(string[] args)
    {
        var list = PublishedSize.All.FirstOrDefault(known => known.Source.Id.Value == args.FirstOrDefault())
            ?? throw new ArgumentException($"Say which list: {string.Join(", ", PublishedSize.All.Select(known => known.Source.Id))}.", nameof(args));
        var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 7;
        var path = list.InTemporaryFolder();
        var idle = Process.GetCurrentProcess().WorkingSet64 / 1e6;
        var (bare, whole, records) = (new List<double>(), new List<double>(), 0);
        for (var round = 0; round < rounds; round++)
        {
            bare.Add(Measure(path, Bare, out _));
            whole.Add(Measure(path, content => ReadMapAndHash(list.Source, content), out records));
        }

        Show(list, new FileInfo(path).Length / 1e6, records, Spread.Of(bare), Spread.Of(whole), idle);
    }

    private static void Show(PublishedSize list, double megabytes, int records, Spread bare, Spread whole, double idle) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| `{list.Source.Id}` | {megabytes:0.0} | {records:N0} | {whole.Format("0")} | {megabytes / whole.Median * 1000:0} | {whole.Least / bare.Least:0.00} | {whole.Median / bare.Median:0.00} | {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} ({idle:0} idle) |"));

    private static double Measure(string path, Func<Stream, int> pass, out int count)
    {
        using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        var watch = Stopwatch.StartNew();
        count = pass(content);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static int Bare(Stream content)
    {
        using var xml = XmlReader.Create(content, ElementReader.Settings);
        var nodes = 0;
        while (xml.Read()) nodes++;
        return nodes;
    }

    private static int ReadMapAndHash(IListSource source, Stream content)
    {
        using var snapshot = source.Open(content);
        var records = 0;
        foreach (var entry in snapshot.Entries)
        {
            if (entry is not ListEntry.Record record) throw new InvalidOperationException($"Not read: {entry}");
            DesignationFields.HashOf(record.Designation);
            records++;
        }

        return records;
    }
}
