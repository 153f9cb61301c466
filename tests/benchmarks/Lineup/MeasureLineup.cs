using System.Globalization;
using System.Net;
using System.Text.Json;
using SanctionsTracker.Benchmarks.Hosting;

namespace SanctionsTracker.Benchmarks.Lineup;

/// <summary><c>lineup [SECONDS [EVENTS…]]</c>: line-ups of the real program over HTTP, from the embedded store: how long one takes, how many come in a
/// second, what each costs the server, and how that grows with events and periods.</summary>
internal static class MeasureLineup
{
    private const int AtATime = 4;
    // Enough for the compiler to have optimised what runs often, and for one in a hundred to mean something.
    private const int Fewest = 250;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly int[] Sizes = [1_250, 5_000, 20_000];
    private static readonly (string Name, string Query)[] Questions =
    [
        ("11 years", "from=2010&to=2020"),
        ("45 years", "from=1980&to=2024"),
        ("45 years, no events shown", "from=1980&to=2024&events_per_period=0"),
        ("45 years, targets", "from=1980&to=2024&count=targets"),
        ("45 years, cumulative", "from=1980&to=2024&mode=cumulative"),
        ("45 years, four eras and a filter", "from=1980&to=2024&program=IFSR&eras=1980..1988:War,1989..1997:After,1998..2003:Reform,2011..2015:Talks"),
        ("180 quarters", "from=1980&to=2024&interval=quarter"),
        ("540 months", "from=1980&to=2024&interval=month"),
    ];

    public static async Task RunAsync(string[] args)
    {
        var time = TimeSpan.FromSeconds(args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 10);
        var sizes = args.Length > 1 ? args[1..].Select(size => int.Parse(size, CultureInfo.InvariantCulture)) : Sizes;
        Console.WriteLine($"{time.TotalSeconds:0} s each, {AtATime} at a time, after as long to warm up");
        Console.WriteLine("| events | question | requests/s | ms: median | p99 | most | server's CPU, ms each | KB |\n|---|---|---|---|---|---|---|---|");
        foreach (var events in sizes)
        {
            using var data = new TemporaryData();
            await LineupStore.MakeAsync(data.Path, events);
            await MeasureAsync(data, events, time);
        }
    }

    private static async Task MeasureAsync(TemporaryData data, int events, TimeSpan time)
    {
        var url = $"http://127.0.0.1:{FreePort.Find()}";
        using var serve = Child.Start("SanctionsTracker.Functions.dll", ["serve", "--urls", url, "--data", data.Path], new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Timers__Enabled"] = "false",
            ["Logging__LogLevel__Default"] = "None",
        });
        using var client = new HttpClient();
        await ReadyAsync(client, new Uri($"{url}/api/health"));
        foreach (var (name, query) in Questions)
        {
            var address = new Uri($"{url}/api/lineup/IRN?{query}&indicators={string.Join(',', LineupStore.Indicators)}");
            if (query == "from=1980&to=2024") await CheckAsync(client, address, events);
            _ = await Load.OfAsync(client, address, AtATime, time, Fewest);
            var before = serve.ProcessorTime;
            var load = await Load.OfAsync(client, address, AtATime, time, Fewest);
            var cpu = (serve.ProcessorTime - before).TotalMilliseconds / load.Milliseconds.Count;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {events:N0} | {name} | {load.PerSecond:0} | {load.Percentile(0.5):0.0} | {load.Percentile(0.99):0.0} | {load.Milliseconds[^1]:0.0} | {cpu:0.00} | {load.Bytes / 1000} |"));
        }
    }

    // What is measured has to be what was asked for.
    private static async Task CheckAsync(HttpClient client, Uri address, int events)
    {
        using var lineup = JsonDocument.Parse(await client.GetStringAsync(address));
        var total = lineup.RootElement.GetProperty("periods").EnumerateArray().Sum(period => period.GetProperty("events_total").GetInt32());
        if (total != events) throw new InvalidOperationException($"There are {total} events, not {events}.");
    }

    private static async Task ReadyAsync(HttpClient client, Uri health)
    {
        for (var isReady = false; !isReady;)
        {
            try
            {
                using var answer = await client.GetAsync(health);
                isReady = answer.StatusCode == HttpStatusCode.OK;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(Pause, TimeProvider.System, CancellationToken.None);
            }
        }
    }
}
