using System.Diagnostics;
using System.Globalization;
using System.Net;
using SanctionsTracker.Benchmarks.Ingestion;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Benchmarks.Hosting;

/// <summary><c>telemetry [ROUNDS]</c>: what telemetry costs the real program, sent to a collector on this machine and not, in turn: the start of
/// <c>serve</c> to its first answer, and a <c>refresh</c> of a list as large as OFAC's, by the clock and by the processor.</summary>
internal static class MeasureTelemetry
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    public static async Task RunAsync(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5;
        await using var server = await LoopbackServer.StartAsync();
        foreach (var path in (string[])["/v1/traces", "/v1/metrics", "/v1/logs"]) server.Answer(path, Answers.Status((int)HttpStatusCode.OK));
        using var days = PublishedDays.On(server);
        (string Name, Dictionary<string, string> Settings)[] ways = [("none", Settings(days, collector: null)), ("to a collector", Settings(days, server.Address))];

        var rows = new Dictionary<string, (List<double> Seconds, List<double> Processor)>(StringComparer.Ordinal);
        foreach (var (_, settings) in ways) await StartAsync(settings);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, settings) in ways)
            {
                Add(rows, $"start of serve, {name}", await StartAsync(settings));
                using var data = new TemporaryData();
                foreach (var day in days.All.Take(2))
                {
                    days.Publish(day.Answer);
                    Add(rows, $"refresh, {day.Name}, {name}", await RefreshAsync(data, settings));
                }
            }
        }

        Console.WriteLine($"{rounds} rounds\n| | s, least | median | most | CPU s, least | median | most |\n|---|---|---|---|---|---|---|");
        foreach (var (name, (seconds, processor)) in rows.OrderBy(row => row.Key, StringComparer.Ordinal))
            Console.WriteLine($"| {name} | {Spread.Of(seconds).Format("0.00")} | {Spread.Of(processor).Format("0.00")} |");
    }

    private static Dictionary<string, string> Settings(PublishedDays days, Uri? collector)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Timers__Enabled"] = "false",
            ["Sources__ofac_sdn__Address"] = days.Address.AbsoluteUri,
        };
        if (collector is null) return settings;
        settings["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.AbsoluteUri;
        settings["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        return settings;
    }

    private static void Add(Dictionary<string, (List<double> Seconds, List<double> Processor)> rows, string name, (TimeSpan Time, TimeSpan Processor) measured)
    {
        if (!rows.TryGetValue(name, out var row)) rows[name] = row = ([], []);
        row.Seconds.Add(measured.Time.TotalSeconds);
        row.Processor.Add(measured.Processor.TotalSeconds);
    }

    private static async Task<(TimeSpan Time, TimeSpan Processor)> RefreshAsync(TemporaryData data, Dictionary<string, string> settings)
    {
        var watch = Stopwatch.StartNew();
        using var child = Child.Start("SanctionsTracker.Functions.dll", ["refresh", "--source", "ofac-sdn", "--data", data.Path], settings);
        await child.EndAsync();
        return (watch.Elapsed, child.Used);
    }

    private static async Task<(TimeSpan Time, TimeSpan Processor)> StartAsync(Dictionary<string, string> settings)
    {
        using var data = new TemporaryData();
        var url = $"http://127.0.0.1:{FreePort.Find()}";
        using var client = new HttpClient();
        var watch = Stopwatch.StartNew();
        using var child = Child.Start("SanctionsTracker.Functions.dll", ["serve", "--urls", url, "--data", data.Path], settings);
        while (!await AnswersAsync(client, new Uri($"{url}/api/health"))) await Task.Delay(Pause, TimeProvider.System, CancellationToken.None);
        return (watch.Elapsed, child.ProcessorTime);
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri address)
    {
        try
        {
            using var answer = await client.GetAsync(address);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
