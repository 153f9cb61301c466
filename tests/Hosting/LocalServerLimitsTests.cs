using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SanctionsTracker.Tests.Hosting;

/// <summary>What the real server takes and what it cuts off.</summary>
public sealed class LocalServerLimitsTests : IDisposable
{
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(60));

    [Fact]
    public async Task An_address_that_is_too_long_is_a_problem_that_says_how_long_it_may_be()
    {
        await using var server = await LocalServer.StartAsync();
        using var client = new HttpClient { BaseAddress = server.Address };

        var fits = await client.GetAsync(new Uri($"/api/designations?q={new string('x', 7900)}", UriKind.Relative));
        var tooLong = await client.GetAsync(new Uri($"/api/designations?q={new string('x', 8000)}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, fits.StatusCode);
        Assert.Equal(HttpStatusCode.RequestUriTooLong, tooLong.StatusCode);
        Assert.Contains("may have 8000", await tooLong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_without_end_are_cut_off()
    {
        await using var server = await LocalServer.StartAsync();
        var flood = string.Concat(Enumerable.Range(0, 200).Select(at => $"x-{at}: {new string('x', 500)}\r\n"));

        var answer = await server.SendAsync($"GET /api/health HTTP/1.1\r\nHost: 127.0.0.1\r\n{flood}\r\n", _patience.Token);

        Assert.StartsWith("HTTP/1.1 431 ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_come_to_the_end_of_a_head_is_cut_off()
    {
        await using var server = await LocalServer.StartAsync("--Limits:HeadTimeout=00:00:01");

        var answer = await server.SendAsync("GET /api/health HTTP/1.1\r\nHost: 127.0.0.1\r\nx-slow", _patience.Token);

        Assert.StartsWith("HTTP/1.1 408 ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_trickles_a_body_is_cut_off()
    {
        await using var server = await LocalServer.StartAsync();

        var answer = await server.SendAsync(
            "PUT /api/events/slow HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/csv\r\nContent-Length: 1000000\r\n\r\ndate", _patience.Token);

        // The action tells it, since it was reading.
        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("urn:sanctionstracker:unreadable-request", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /api/health HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n")]
    [InlineData("GET /api/health HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: elsewhere.example\r\n\r\n")]
    [InlineData("GET /api/health HTTP/1.1\r\nHost: 127.0.0.1\r\nx: a\0b\r\n\r\n")]
    [InlineData("GET /api/health HTTP/1.1\r\n\r\n")]
    [InlineData("\x16\x03\x01\x02\r\n\r\n")]
    public async Task What_is_no_clear_request_is_refused(string request)
    {
        await using var server = await LocalServer.StartAsync();

        Assert.StartsWith("HTTP/1.1 400 ", await server.SendAsync(request, _patience.Token), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT", "/api/events/large", "text/csv", 8)]
    [InlineData("PUT", "/api/indicators/IRN/large?unit=x&source=y", "text/csv", 16)]
    [InlineData("POST", "/api/feeds", "text/x-opml", 4)]
    [InlineData("POST", "/api/subscriptions", "application/json", 1)]
    public async Task A_body_that_is_too_large_is_a_problem_whether_its_length_is_told_or_not(string method, string address, string type, int mebibytes)
    {
        await using var server = await LocalServer.StartAsync();
        foreach (var isTold in (bool[])[true, false])
        {
            using var client = new HttpClient { BaseAddress = server.Address };
            using var request = new HttpRequestMessage(new(method), new Uri(address, UriKind.Relative));
            request.Content = new ByteArrayContent(new byte[(mebibytes * 1024 * 1024) + 1]);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
            // Else the answer could be lost to the reset that follows it, while the body is still being sent.
            request.Headers.ExpectContinue = isTold;
            request.Headers.TransferEncodingChunked = !isTold;

            using var answer = await client.SendAsync(request, _patience.Token);

            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task The_server_keeps_to_the_settings_and_says_nothing_of_itself()
    {
        await using var server = await LocalServer.StartAsync("--Limits:Connections=7", "--Limits:HeadTimeout=00:00:09");
        var kestrel = server.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value;
        using var client = new HttpClient { BaseAddress = server.Address };

        var answer = await client.GetAsync(new Uri("/api/health", UriKind.Relative));

        Assert.Equal((7, TimeSpan.FromSeconds(9)), (kestrel.Limits.MaxConcurrentConnections, kestrel.Limits.RequestHeadersTimeout));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("--Limits:RequestsPerMinute=-1")]
    [InlineData("--Limits:HeadTimeout=00:00:00")]
    public async Task A_limit_that_cannot_be_meant_stops_the_start(string setting) =>
        await Assert.ThrowsAsync<OptionsValidationException>(() => LocalServer.StartAsync(setting));

    public void Dispose() => _patience.Dispose();
}
