using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.Hosting.Telemetry;

/// <summary>A collector of OTLP on this machine, over http/protobuf, that keeps what it got; and a stand-in for Application Insights.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly LoopbackServer _server;
    private readonly ConcurrentQueue<(string Path, byte[] Body)> _got = new();

    private Collector(LoopbackServer server)
    {
        _server = server;
        foreach (var path in (string[])["/v1/traces", "/v1/metrics", "/v1/logs", "/v2.1/track"]) server.Answer(path, TakeAsync);
    }

    /// <summary>The settings that send telemetry here, as soon as there is some.</summary>
    public IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("OTEL_EXPORTER_OTLP_ENDPOINT", _server.Address.AbsoluteUri),
        new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
        new("OTEL_BSP_SCHEDULE_DELAY", "50"),
        new("OTEL_BLRP_SCHEDULE_DELAY", "50"),
        new("OTEL_METRIC_EXPORT_INTERVAL", "100"),
    ];

    /// <summary>Sends to it as to Application Insights, at <c>/v2.1/track</c>.</summary>
    public string ConnectionString => $"InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint={_server.Address}";

    public static async Task<Collector> StartAsync() => new(await LoopbackServer.StartAsync());

    /// <summary>All that came to <c>/v1/traces</c>, <c>/v1/metrics</c>, <c>/v1/logs</c> or <c>/v2.1/track</c>. Protobuf has strings as they are, in UTF-8.</summary>
    public string TextOf(string path) =>
        string.Concat(_got.Where(one => one.Path == path).Select(one => Encoding.UTF8.GetString(one.Body)));

    /// <summary>Waits until all of these words have come to a path. A span ends after its request is answered.</summary>
    public async Task WaitForAsync(string path, params string[] words)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (Array.TrueForAll(words, word => TextOf(path).Contains(word, StringComparison.Ordinal))) return;
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, CancellationToken.None);
        }

        Assert.Fail($"{string.Join(" and ", words)} did not come to {path}: {TextOf(path)}");
    }

    public string AllText => string.Concat(_got.Select(one => Encoding.UTF8.GetString(one.Body)));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        _got.Enqueue((context.Request.Path, body.ToArray()));
        context.Response.ContentType = "application/x-protobuf";
    }
}
