using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Benchmarks.Hosting;
using SanctionsTracker.Benchmarks.Targets;
using SanctionsTracker.Fetching;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage;
using SanctionsTracker.Tests.Extraction.Evaluation;

namespace SanctionsTracker.Benchmarks.Extraction;

/// <summary><c>extract-store [ROUNDS]</c>: the real program's <c>extract</c> of one text as a child process, on a store without lists and on one of as many
/// records as six lists have: its whole time and its peak working set. What lies between the two is reading the records and building the tree of their names.</summary>
internal static class MeasureExtract
{
    private const int Records = 45_000;
    private const double Mebibyte = 1 << 20;

    public static async Task RunAsync(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 3;
        Console.WriteLine("| records | s, least | median | most | peak MiB, least | median | most |\n|---|---|---|---|---|---|---|");
        foreach (var records in new[] { 0, Records })
        {
            using var data = new TemporaryData();
            await MakeAsync(data.Path, records);
            await MeasureAsync(data, records, rounds);
        }
    }

    private static async Task MeasureAsync(TemporaryData data, int records, int rounds)
    {
        var text = Directory.EnumerateFiles(EvaluationTexts.Development, "*.txt").Order(StringComparer.Ordinal).First();
        var (seconds, peaks) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            using var child = Child.Start("SanctionsTracker.Functions.dll", ["extract", text, "--data", data.Path], new Dictionary<string, string>(StringComparer.Ordinal));
            peaks.Add(await child.EndAsync() / Mebibyte);
            seconds.Add(watch.Elapsed.TotalSeconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {records:N0} | {Spread.Of(seconds).Format("0.0")} | {Spread.Of(peaks).Format("0")} |"));
    }

    private static async Task MakeAsync(string folder, int records)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Storage:Folder"] = folder })
            .Build();
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System)
            .AddStorage(configuration).AddFetching(configuration).AddSanctionsLists(configuration).BuildServiceProvider();
        await services.GetRequiredService<StorageSetup>().InitialiseAsync(CancellationToken.None);
        foreach (var list in MadeRecords.Of(records).GroupBy(record => record.Id.List))
        {
            var backfill = ActivatorUtilities.CreateInstance<ListBackfill>(services, new RecordList(list.Key, [.. list]));
            using var snapshot = new MemoryStream(Encoding.ASCII.GetBytes(list.Key.Value));
            var outcome = await backfill.LoadAsync(snapshot, "made", given: null, progress: null, CancellationToken.None);
            if (outcome.Error is { } error) throw new InvalidOperationException(error);
        }
    }
}
