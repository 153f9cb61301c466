using SanctionsTracker.Benchmarks.Associations;
using SanctionsTracker.Benchmarks.Backup;
using SanctionsTracker.Benchmarks.Costs;
using SanctionsTracker.Benchmarks.Digests;
using SanctionsTracker.Benchmarks.Extraction;
using SanctionsTracker.Benchmarks.Hosting;
using SanctionsTracker.Benchmarks.Ingestion;
using SanctionsTracker.Benchmarks.Lineup;
using SanctionsTracker.Benchmarks.News;
using SanctionsTracker.Benchmarks.Scale;
using SanctionsTracker.Benchmarks.Sources;
using SanctionsTracker.Benchmarks.Targets;

namespace SanctionsTracker.Benchmarks;

public static class Program
{
    // One line per benchmark with a verb of its own; anything else goes to BenchmarkDotNet.
    private static readonly Dictionary<string, Func<string[], Task>> Verbs = new(StringComparer.Ordinal)
    {
        ["ofac-read"] = Now(ReadOfac.Run),
        ["ofac-file"] = Now(OfacFile.Run),
        ["read-list"] = Now(ReadList.Run),
        ["seco-read"] = Now(ReadSeco.Run),
        ["refresh-memory"] = MeasureRefresh.RunAsync,
        ["sync"] = MeasureSync.RunAsync,
        ["serve-start"] = MeasureStart.RunAsync,
        ["telemetry"] = MeasureTelemetry.RunAsync,
        ["link"] = MeasureLinking.RunAsync,
        ["link-once"] = Now(MeasureLinking.RunOnce),
        ["find-names"] = Now(MeasureNames.Run),
        ["extract-parts"] = Now(MeasureParts.Run),
        ["extract-store"] = MeasureExtract.RunAsync,
        ["lineup"] = MeasureLineup.RunAsync,
        ["digests"] = MeasureDigests.RunAsync,
        ["cost"] = MeasureCost.RunAsync,
        ["cost-month"] = Now(MeasureCost.RunMonth),
        ["scale"] = Now(PrintScale.Run),
        ["association"] = Now(MeasureAssociation.Run),
        ["calibration"] = Now(Calibration.Run),
        ["extraction-quality"] = Now(MeasureExtraction.Run),
        ["feeds"] = Now(ReadFeeds.Run),
        ["backup"] = MeasureBackup.RunAsync,
        ["empty-app"] = EmptyApp.RunAsync,
    };

    public static async Task Main(string[] args)
    {
        if (args is [var verb, .. var rest] && Verbs.TryGetValue(verb, out var run)) await run(rest);
        else BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }

    private static Func<string[], Task> Now(Action<string[]> run) => args =>
    {
        run(args);
        return Task.CompletedTask;
    };
}
