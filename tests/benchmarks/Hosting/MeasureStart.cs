using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace SanctionsTracker.Benchmarks.Hosting;

/// <summary><c>serve-start [ROUNDS]</c>: from the start of the process to the first answer of <c>GET /api/health</c>, against an empty
/// ASP.NET Core app, in turn.</summary>
internal static class MeasureStart
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    public static async Task RunAsync(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 15;
        using var data = new TemporaryData();
        (string Name, Func<string, Child> Start)[] apps =
        [
            ("empty ASP.NET Core app", url => Child.Start("SanctionsTracker.Benchmarks.dll", ["empty-app", url], Settings(timers: false))),
            ("serve, timers off", url => Serve(url, data, timers: false)),
            ("serve, timers on", url => Serve(url, data, timers: true)),
        ];
        foreach (var (_, start) in apps) await FirstAnswerAsync(start);

        var times = apps.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < apps.Length; i++) times[i].Add(await FirstAnswerAsync(apps[i].Start));
        }

        var empty = Spread.Of(times[0]);
        Console.WriteLine($"{rounds} rounds after one to warm up\n| | ms, least | median | most | least / empty | median / empty |\n|---|---|---|---|---|---|");
        for (var i = 0; i < apps.Length; i++)
        {
            var spread = Spread.Of(times[i]);
            var ratios = string.Create(CultureInfo.InvariantCulture, $"{spread.Least / empty.Least:0.0} | {spread.Median / empty.Median:0.0}");
            Console.WriteLine($"| {apps[i].Name} | {spread.Format("0")} | {ratios} |");
        }
    }

    private static Child Serve(string url, TemporaryData data, bool timers) =>
        Child.Start("SanctionsTracker.Functions.dll", ["serve", "--urls", url, "--data", data.Path], Settings(timers));

    // With timers on, the sources' first refresh meets an address where nobody listens.
    private static Dictionary<string, string> Settings(bool timers) => new(StringComparer.Ordinal)
    {
        ["Timers__Enabled"] = timers ? "true" : "false",
        ["Sources__ofac_sdn__Address"] = "http://127.0.0.1:9/",
        ["Sources__un__Address"] = "http://127.0.0.1:9/",
        ["Sources__worldbank__Address"] = "http://127.0.0.1:9/",
        ["Logging__LogLevel__Default"] = "None",
    };

    private static async Task<double> FirstAnswerAsync(Func<string, Child> start)
    {
        var url = $"http://127.0.0.1:{FreePort.Find()}";
        using var client = new HttpClient();
        var watch = Stopwatch.StartNew();
        using var child = start(url);
        while (!await AnswersAsync(client, new Uri($"{url}/api/health"))) await Task.Delay(Pause, TimeProvider.System, CancellationToken.None);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri address)
    {
        try
        {
            using var answer = await client.GetAsync(address);
            return answer.StatusCode == HttpStatusCode.OK ? true : throw new InvalidOperationException($"It answered {answer.StatusCode}.");
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
