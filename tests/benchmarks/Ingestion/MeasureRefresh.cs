using System.Diagnostics;
using System.Globalization;
using SanctionsTracker.Benchmarks.Hosting;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Benchmarks.Ingestion;

/// <summary><c>refresh-memory [ROUNDS]</c>: the real program's <c>refresh --source ofac-sdn</c> as a child process, day after day: its
/// whole time, start included, and its peak working set.</summary>
internal static class MeasureRefresh
{
    private const double Mebibyte = 1 << 20;

    public static async Task RunAsync(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 3;
        await using var server = await LoopbackServer.StartAsync();
        using var days = PublishedDays.On(server);
        var results = days.All.Select(day => (day.Name, Seconds: new List<double>(), Peaks: new List<double>())).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            using var data = new TemporaryData();
            for (var i = 0; i < results.Length; i++)
            {
                days.Publish(days.All[i].Answer);
                var watch = Stopwatch.StartNew();
                results[i].Peaks.Add(await RefreshAsync(data, days.Address) / Mebibyte);
                results[i].Seconds.Add(watch.Elapsed.TotalSeconds);
            }
        }

        Console.WriteLine($"{rounds} rounds\n| | s, least | median | most | peak MiB, least | median | most |\n|---|---|---|---|---|---|---|");
        foreach (var (name, seconds, peaks) in results)
            Console.WriteLine($"| {name} | {Spread.Of(seconds).Format("0.0")} | {Spread.Of(peaks).Format("0")} |");
    }

    private static async Task<long> RefreshAsync(TemporaryData data, Uri address)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Sources__ofac_sdn__Address"] = address.ToString() };
        using var child = Child.Start(
            "SanctionsTracker.Functions.dll", ["refresh", "--source", "ofac-sdn", "--data", data.Path], settings);
        return await child.EndAsync();
    }
}
