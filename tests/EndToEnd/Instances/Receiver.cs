using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.EndToEnd.Instances;

/// <summary>A receiver on a loopback port that turns some digests away, as a seed says, and remembers all of them.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly LoopbackServer _server;
    private readonly Random _chance;
    private readonly ConcurrentQueue<ReceivedDigest> _arrived = new();

    private Receiver(LoopbackServer server, int seed)
    {
        (_server, _chance) = (server, new Random(seed));
        server.Answer("/in", TakeAsync);
    }

    public Uri Address => _server.At("/in");

    /// <summary>How likely a digest is turned away: 0 to 1.</summary>
    public double Failing { get; set; }

    public IReadOnlyCollection<ReceivedDigest> Arrived => _arrived;

    public static async Task<Receiver> StartAsync(int seed) => new(await LoopbackServer.StartAsync(), seed);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        bool accepts;
        lock (_chance) accepts = _chance.NextDouble() >= Failing;
        _arrived.Enqueue(await ReceivedDigest.ReadAsync(context.Request, accepts));
        context.Response.StatusCode = accepts ? StatusCodes.Status204NoContent : StatusCodes.Status503ServiceUnavailable;
    }
}
