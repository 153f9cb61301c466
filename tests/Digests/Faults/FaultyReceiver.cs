using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace SanctionsTracker.Tests.Digests.Faults;

/// <summary>A receiver that fails in every way as a seeded schedule says, and remembers every digest that reached it.</summary>
internal sealed class FaultyReceiver(Random chance, FakeTimeProvider time) : HttpMessageHandler
{
    private readonly Lock _gate = new();

    /// <summary>How likely it fails: 0 to 1.</summary>
    public double Failing { get; set; }

    public int Faults { get; private set; }

    /// <summary>Every digest whose whole body arrived, in the order of arrival, whatever it answered.</summary>
    public List<Received> Arrived { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        bool fails;
        int how;
        lock (_gate) (fails, how) = (chance.NextDouble() < Failing, chance.Next(8));
        if (fails) lock (_gate) Faults++;
        if (fails && how == 0) throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused.");
        if (fails && how == 1) throw new HttpRequestException(HttpRequestError.SecureConnectionError, "The certificate is of another.");

        lock (_gate) Arrived.Add(Received.Of(request, body));
        return fails ? await FailAsync(how, cancellationToken) : new(HttpStatusCode.NoContent);
    }

    // From here on it has the digest, and we do not know.
    private async Task<HttpResponseMessage> FailAsync(int how, CancellationToken cancellationToken)
    {
        switch (how)
        {
            case 2:
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection was closed half-way.");
            case 3:
                time.Advance(TimeSpan.FromSeconds(20));
                await Task.Delay(Timeout.Infinite, cancellationToken);
                break;
            case 4:
                return new(HttpStatusCode.MovedPermanently) { Headers = { Location = new Uri("https://elsewhere.example/") } };
            case 5:
                return new(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromMinutes(3)) } };
            case 6:
                return new(HttpStatusCode.OK) { Content = new StreamContent(new BrokenStream()) };
        }

        return new(HttpStatusCode.InternalServerError) { Content = new StringContent("<h1>Broken</h1>") };
    }

    internal sealed record Received(string Id, string Body, int Sequence, string? PreviousId, IReadOnlyList<string> Changes)
    {
        public static Received Of(HttpRequestMessage request, byte[] body)
        {
            var text = Encoding.UTF8.GetString(body);
            using var document = JsonDocument.Parse(text);
            var data = document.RootElement.GetProperty("data");
            return new(
                request.Headers.GetValues("webhook-id").Single(),
                text,
                data.GetProperty("sequence").GetInt32(),
                data.GetProperty("previous_id").GetString(),
                [.. data.GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("changes").EnumerateArray()).Select(change => change.GetProperty("id").GetString()!)]);
        }
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("The connection was reset.");
    }
}
