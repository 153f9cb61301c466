using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Tests.Digests.Sending;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.Hosting.Telemetry;

/// <summary>Whoever may read the telemetry learns no key from it, nor a receiver's address: that of a chat service is a key itself. Everything that
/// leaves the app is looked through, with all logs on that somebody in search of a fault would turn on.</summary>
public sealed class ExportedSecretsTests : IAsyncLifetime
{
    private const string ApiKey = "api-key-5f0c";
    private const string OwnersKey = "owner-key-9a31";
    private const string ReceiverPath = "receiver-path-77e2";
    private const string SearchedName = "searched-name-1d4b";
    private const string SourceKey = "source-key-c3d8";

    private Collector _collector = null!;
    private LoopbackServer _server = null!;
    private string _secret = "";
    private int _deliveries;

    public async Task InitializeAsync()
    {
        _collector = await Collector.StartAsync();
        _server = await LoopbackServer.StartAsync();
        _server.Answer("/list", Answers.Text("<none/>"));
        await using var app = App();
        using var client = app.CreateClient();
        client.DefaultRequestHeaders.Add("x-owner-key", OwnersKey);
        await client.GetAsync(new Uri($"/api/designations?code={ApiKey}&q={SearchedName}", UriKind.Relative));
        client.DefaultRequestHeaders.Add("x-functions-key", ApiKey);
        await DeliverTwiceAsync(client);
        await RefreshAsync(app);
        await _collector.WaitForAsync("/v1/traces", "GET /api/designations", "POST /api/subscriptions/{id}/test", "deliver", "fetch");
        await _collector.WaitForAsync("/v1/logs", "answered 500", "SHA-256");
        await _collector.WaitForAsync("/v1/metrics", "sources.fetch.duration");
    }

    public async Task DisposeAsync()
    {
        await _collector.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public void No_key_is_told() =>
        Assert.All((string[])[ApiKey, OwnersKey, SourceKey, _secret], key => Assert.DoesNotContain(key, _collector.AllText, StringComparison.Ordinal));

    [Fact]
    public void No_receivers_address_is_told() => Assert.DoesNotContain(ReceiverPath, _collector.AllText, StringComparison.Ordinal);

    [Fact]
    public void Nothing_that_was_searched_for_is_told() => Assert.DoesNotContain(SearchedName, _collector.AllText, StringComparison.Ordinal);

    private AppUnderTest App()
    {
        var app = new AppUnderTest
        {
            Settings =
            {
                ["Api:Key"] = ApiKey,
                ["Owner:KeySha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(OwnersKey))),
                ["Digests:AllowLoopbackTargets"] = "true",
                ["Sources:un:Address"] = new UriBuilder(_server.At("/list")) { UserName = SourceKey, Password = SourceKey, Query = $"key={SourceKey}" }.Uri.AbsoluteUri,
                ["Logging:LogLevel:Default"] = "Debug",
                ["Logging:LogLevel:Microsoft.AspNetCore"] = "Information",
                ["Logging:LogLevel:System.Net.Http"] = "Debug",
                ["Logging:LogLevel:Polly"] = "Debug",
            },
        };
        foreach (var (name, value) in _collector.Settings) app.Settings[name] = value;
        return app;
    }

    private async Task DeliverTwiceAsync(HttpClient client)
    {
        // No server of ASP.NET Core, whose own spans would have the path.
        await using var receiver = new RawReceiver(AnswerAsync);
        var order = new { url = new Uri(new Uri(receiver.Address), $"/services/{ReceiverPath}") };
        using var made = await client.PostAsJsonAsync(new Uri("/api/subscriptions", UriKind.Relative), order);
        var subscription = await made.Content.ReadFromJsonAsync<JsonElement>();
        _secret = subscription.GetProperty("secret").GetString()!;
        var test = new Uri($"/api/subscriptions/{subscription.GetProperty("id").GetString()}/test", UriKind.Relative);
        for (var count = 0; count < 2; count++)
        {
            using var sent = await client.PostAsync(test, content: null);
            sent.EnsureSuccessStatusCode();
        }
    }

    // The first time in vain.
    private async Task AnswerAsync(Stream stream, CancellationToken cancellationToken)
    {
        var status = Interlocked.Increment(ref _deliveries) == 1 ? 500 : 204;
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status} Told\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), cancellationToken);
    }

    private static async Task RefreshAsync(AppUnderTest app)
    {
        var round = app.Services.GetRequiredService<RefreshRound>();
        var un = (await round.SourcesAsync(CancellationToken.None)).Single(source => source.Id == "un");
        await round.RunAsync([un], progress: null, CancellationToken.None);
    }
}
