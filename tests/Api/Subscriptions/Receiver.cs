using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SanctionsTracker.Digests.Signing;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.Api.Subscriptions;

/// <summary>A receiver on this machine that keeps what it got.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly LoopbackServer _server;
    private readonly ConcurrentQueue<(IHeaderDictionary Headers, byte[] Body)> _got = new();

    private Receiver(LoopbackServer server)
    {
        _server = server;
        server.Answer("/hook", TakeAsync);
    }

    /// <summary>What it answers.</summary>
    public int Status { get; set; } = 204;

    public Uri Address => _server.At("/hook");

    public IReadOnlyList<JsonElement> Digests => [.. _got.Select(one => JsonElement.Parse(one.Body).GetProperty("data"))];

    public IReadOnlyList<byte[]> Bodies => [.. _got.Select(one => one.Body)];

    public static async Task<Receiver> StartAsync() => new(await LoopbackServer.StartAsync());

    /// <summary>The ids under which deliveries came.</summary>
    public string[] Ids => [.. _got.Select(one => one.Headers["webhook-id"].ToString())];

    /// <summary>Whether the last delivery was signed by a secret, among others.</summary>
    public bool LastIsSignedBy(string secret)
    {
        var (headers, body) = _got.Last();
        var at = DateTimeOffset.FromUnixTimeSeconds(long.Parse(headers["webhook-timestamp"]!, CultureInfo.InvariantCulture));
        var expected = WebhookSignature.Of(headers["webhook-id"]!, at, body, new SigningKeys([SigningSecret.Parse(secret)]));
        return headers["webhook-signature"].ToString().Split(' ').Contains(expected.Signature, StringComparer.Ordinal);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        _got.Enqueue((new HeaderDictionary(context.Request.Headers.ToDictionary(StringComparer.OrdinalIgnoreCase)), body.ToArray()));
        context.Response.StatusCode = Status;
        if (Status == 500) await context.Response.WriteAsync("no\u001b[2J room");
    }
}
