using System.Diagnostics;
using System.Globalization;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Storage.Azure;

namespace SanctionsTracker.Benchmarks.Ingestion;

/// <summary><c>sync sqlite|azurite [ROUNDS]</c>: the list's refresh in this process, day after day: its time, and what it asks of
/// the store, table by table.</summary>
internal static class MeasureSync
{
    public static async Task RunAsync(string[] args)
    {
        var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3;
        await using var server = await LoopbackServer.StartAsync();
        using var days = PublishedDays.On(server);
        var seconds = days.All.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            using var data = new TemporaryData();
            using var azurite = args is ["azurite", ..] ? await Azurite.StartAsync() : null;
            await using var tracker = await CountedTracker.CreateAsync(days.Address, Storage(data, azurite));
            for (var i = 0; i < seconds.Length; i++)
            {
                days.Publish(days.All[i].Answer);
                seconds[i].Add(await RefreshAsync(tracker, days.All[i].Name, show: round == 0));
            }
        }

        Console.WriteLine($"\n{rounds} rounds\n| | s, least | median | most |\n|---|---|---|---|");
        for (var i = 0; i < seconds.Length; i++) Console.WriteLine($"| {days.All[i].Name} | {Spread.Of(seconds[i]).Format("0.0")} |");
    }

    private static Dictionary<string, string?> Storage(TemporaryData data, Azurite? azurite) => azurite is null
        ? new(StringComparer.Ordinal) { ["Storage:Folder"] = data.Path }
        : new(StringComparer.Ordinal) { ["Storage:Kind"] = "Azure", ["Storage:ConnectionString"] = azurite.ConnectionString };

    private static async Task<double> RefreshAsync(CountedTracker tracker, string day, bool show)
    {
        tracker.Reset();
        var watch = Stopwatch.StartNew();
        var outcome = await tracker.Refresher.RefreshAsync(progress: null, CancellationToken.None);
        var seconds = watch.Elapsed.TotalSeconds;
        if (outcome.Error is { } error) throw new InvalidOperationException(error);
        if (show) Show(day, outcome, tracker);
        return seconds;
    }

    private static void Show(string day, RefreshOutcome outcome, CountedTracker tracker)
    {
        Console.WriteLine(
            $"{day}: {outcome.Result}, {outcome.Records} records, {outcome.Added} added, {outcome.Amended} amended, {outcome.Removed} removed; "
            + $"{tracker.Archive.Written} blobs written");
        foreach (var table in TableNames.All.Where(tracker.Tables.All.ContainsKey))
        {
            var counts = tracker.Tables.Of(table);
            Console.WriteLine($"    {table,-13} {counts.Batches,5} batches {counts.RowsWritten,7} rows {counts.Reads,7} reads");
        }
    }
}
