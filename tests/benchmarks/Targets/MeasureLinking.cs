using System.Diagnostics;
using System.Globalization;
using SanctionsTracker.Benchmarks.Hosting;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Benchmarks.Targets;

/// <summary><c>link [ROUNDS]</c>: linking 10,000 to 80,000 made records of six lists, each size in a process of its own: its time, how
/// that grows as the count doubles, and its peak memory.</summary>
internal static class MeasureLinking
{
    private static readonly int[] Sizes = [10_000, 20_000, 40_000, 80_000];

    public static async Task RunAsync(string[] args)
    {
        var rounds = args.Length > 0 ? args[0] : "5";
        double? before = null;
        Console.WriteLine("| records | facts, s | link, s: least | median | most | of half as many, least | targets | links | peak MiB |\n|---|---|---|---|---|---|---|---|---|");
        foreach (var size in Sizes)
        {
            var report = Path.GetTempFileName();
            using var child = Child.Start(
                "SanctionsTracker.Benchmarks.dll", ["link-once", size.ToString(CultureInfo.InvariantCulture), rounds, report], new Dictionary<string, string>(StringComparer.Ordinal));
            var peak = await child.EndAsync();
            var parts = (await File.ReadAllTextAsync(report)).Split('#');
            File.Delete(report);
            var least = double.Parse(parts[1].Split('|')[0], CultureInfo.InvariantCulture);
            var ratio = before is { } half ? (least / half).ToString("0.00", CultureInfo.InvariantCulture) : "";
            before = least;
            Console.WriteLine($"| {size:N0} | {parts[0]} | {parts[1]} | {ratio} | {parts[2]} | {peak / 1024 / 1024} |");
        }
    }

    /// <summary><c>link-once SIZE ROUNDS FILE</c>: one size, in this process.</summary>
    public static void RunOnce(string[] args)
    {
        var watch = Stopwatch.StartNew();
        RecordFacts[] facts = [.. MadeRecords.Of(int.Parse(args[0], CultureInfo.InvariantCulture)).Select(record => RecordFacts.Of(record, isListed: true, since: default))];
        var read = watch.Elapsed.TotalSeconds;
        var seconds = new List<double>();
        LinkedRecords? linked = null;
        for (var round = 0; round < int.Parse(args[1], CultureInfo.InvariantCulture); round++)
        {
            watch.Restart();
            linked = TargetLinker.Link(facts);
            seconds.Add(watch.Elapsed.TotalSeconds);
        }

        File.WriteAllText(args[2], string.Create(
            CultureInfo.InvariantCulture,
            $"{read:0.00}#{Spread.Of(seconds).Format("0.00")}#{linked!.Groups.Count:N0} | {linked.Groups.Sum(group => group.Links.Count):N0}"));
    }
}
