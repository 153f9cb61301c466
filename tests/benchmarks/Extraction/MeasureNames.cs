using System.Globalization;
using SanctionsTracker.Benchmarks.Targets;
using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Entities;
using SanctionsTracker.Extraction.Words;

namespace SanctionsTracker.Benchmarks.Extraction;

/// <summary><c>find-names [ROUNDS]</c>: building the tree of all names, what it holds in memory, and how fast texts are read by it on one core.</summary>
internal static class MeasureNames
{
    private static readonly int[] Sizes = [5_000, 15_000, 30_000];

    public static void Run(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 7;
        var gazetteer = Gazetteer.Read(new());
        Build(gazetteer, [.. MadeRecords.Of(1_000)]);
        Console.WriteLine("| records | names | build, CPU s | MB held | made articles, MB/s: least | median | most | labelled texts, MB/s: least | median | most | names found |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var size in Sizes) Measure(gazetteer, [.. MadeRecords.Of(size)], rounds);
    }

    public static NameIndex Build(Gazetteer gazetteer, IEnumerable<Designation> records)
    {
        var builder = new NameIndexBuilder(gazetteer);
        foreach (var record in records) builder.Add(record, isListed: true);
        return builder.Build();
    }

    private static void Measure(Gazetteer gazetteer, Designation[] records, int rounds)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Environment.CpuUsage.TotalTime;
        var names = Build(gazetteer, records);
        var built = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        var held = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;

        var articles = MeasuredTexts.Made(records);
        var made = CpuSpeed.Of(articles, rounds, text => Find(names, text));
        var written = CpuSpeed.Of(MeasuredTexts.Written(), rounds, text => Find(names, text));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {records.Length:N0} | {names.Count:N0} | {built:0.00} | {held:0.0} | {made.Format("0.0")} | {written.Format("0.0")} | {articles.Sum(text => Find(names, text)):N0} |"));
        GC.KeepAlive(records);
    }

    private static int Find(NameIndex names, SourceText text) => new NameScan(names, WordReader.Read(text.Text, names.Vocabulary)).Find(text.Countries).Count;
}
