using System.Diagnostics;
using System.Globalization;
using System.Text;
using SanctionsTracker.Benchmarks.Targets;
using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Entities;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.Extraction.Words;

namespace SanctionsTracker.Benchmarks.Extraction;

/// <summary><c>find-names [ROUNDS]</c>: building the tree of all names, what it holds in memory, and how fast articles are read by it on one core.</summary>
internal static class MeasureNames
{
    private const int Articles = 2000;
    private static readonly int[] Sizes = [5_000, 15_000, 30_000];

    public static void Run(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 7;
        var gazetteer = Gazetteer.Read(new());
        Build(gazetteer, [.. MadeRecords.Of(1_000)]);
        Console.WriteLine("| records | names | build, s | MB held | MB/s: names, least | median | most | MB/s: the whole extract, median | names found |\n|---|---|---|---|---|---|---|---|---|");
        foreach (var size in Sizes) Measure(gazetteer, [.. MadeRecords.Of(size)], rounds);
    }

    private static void Measure(Gazetteer gazetteer, Designation[] records, int rounds)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var names = Build(gazetteer, records);
        var built = watch.Elapsed.TotalSeconds;
        var held = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;

        var articles = MadeArticles.Of(records, Articles);
        var megabytes = articles.Sum(Encoding.UTF8.GetByteCount) / 1e6;
        var found = 0;
        var scan = Spread.Of(Rounds(rounds, megabytes, () => found = articles.Sum(article => new NameScan(names, WordReader.Read(article, names.Vocabulary)).Find([]).Count)));
        var extractor = new Extractor(names, TopicTaxonomy.Read(new()));
        var whole = Spread.Of(Rounds(rounds, megabytes, () =>
        {
            foreach (var article in articles) extractor.Extract(new(article));
        }));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {records.Length:N0} | {names.Count:N0} | {built:0.00} | {held:0.0} | {scan.Format("0.0")} | {whole.Median:0.0} | {found:N0} |"));
        GC.KeepAlive(records);
    }

    private static NameIndex Build(Gazetteer gazetteer, Designation[] records)
    {
        var builder = new NameIndexBuilder(gazetteer);
        foreach (var record in records) builder.Add(record, isListed: true);
        return builder.Build();
    }

    private static List<double> Rounds(int rounds, double megabytes, Action run)
    {
        run();
        var speeds = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            run();
            speeds.Add(megabytes / watch.Elapsed.TotalSeconds);
        }

        return speeds;
    }
}
