using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using SanctionsTracker.Digests.Sending;

namespace SanctionsTracker.Tests.Digests.Sending;

/// <summary>Receivers that fail as real ones do: each attempt ends in time, in a sentence, and costs little.</summary>
public sealed class FailingReceiverTests
{
    [Fact]
    public async Task One_that_refuses_the_connection()
    {
        using var probe = new TcpListener(IPAddress.Loopback, port: 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        await using var webhooks = new WebhooksUnderTest();

        var result = await webhooks.SendAsync($"http://127.0.0.1:{port}/hook");

        Assert.Equal(SendOutcome.Failed, result.Outcome);
        Assert.Null(result.Status);
        Assert.StartsWith($"No connection to http://127.0.0.1:{port}: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_takes_the_request_and_says_nothing()
    {
        var result = await SendAsync(Silence);

        Assert.Contains("did not answer whole within 0.5 seconds", result.Error, StringComparison.Ordinal);
        Assert.InRange(result.Duration, TimeSpan.FromSeconds(0.45), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task One_whose_headers_trickle()
    {
        var result = await SendAsync(async (stream, cancellation) =>
        {
            await WriteAsync(stream, "HTTP/1.1 200 OK\r\n", cancellation);
            for (var i = 0; ; i++) await TrickleAsync(stream, $"X-{i}: x\r\n", cancellation);
        });

        Assert.Contains("did not answer whole", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_whose_answer_trickles_after_a_200()
    {
        var result = await SendAsync(async (stream, cancellation) =>
        {
            await WriteAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", cancellation);
            while (true) await TrickleAsync(stream, "x", cancellation);
        });

        Assert.Equal(SendOutcome.Failed, result.Outcome);
        Assert.Contains("did not answer whole", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_closes_without_an_answer()
    {
        var result = await SendAsync((_, _) => Task.CompletedTask);

        Assert.Contains("closed the connection before its answer was complete", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_closes_half_way_through_its_headers()
    {
        var result = await SendAsync("HTTP/1.1 200 OK\r\nContent-Le");

        Assert.Contains("closed the connection before its answer was complete", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_closes_half_way_through_its_answer()
    {
        var result = await SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf");

        Assert.Equal(SendOutcome.Failed, result.Outcome);
        Assert.Contains("broke off its answer", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n")]
    [InlineData("HTTP/1.1 abc\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nno colon here\r\n\r\n")]
    [InlineData("\0\0\0\0\r\n\r\n")]
    public async Task One_that_speaks_something_else(string answer)
    {
        var result = await SendAsync(answer);

        Assert.Equal(SendOutcome.Failed, result.Outcome);
        Assert.Contains("no HTTP", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_answers_a_gigabyte_is_read_to_64_KB()
    {
        var block = new byte[64 * 1024];
        Array.Fill(block, (byte)'x');
        var sent = 0L;
        var before = Stopwatch.GetTimestamp();
        await using var receiver = new RawReceiver(async (stream, cancellation) =>
        {
            await WriteAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n", cancellation);
            for (; sent < 1 << 30; sent += block.Length) await stream.WriteAsync(block, cancellation);
        });
        await using var webhooks = Webhooks();

        var result = await webhooks.SendAsync(receiver.Address);

        Assert.Equal(SendOutcome.Delivered, result.Outcome);
        Assert.Equal(64 * 1024, result.Answer!.Length);
        Assert.True(sent < 64 << 20, $"{sent} bytes went over the network");
        Assert.InRange(Stopwatch.GetElapsedTime(before), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task One_that_answers_headers_without_end()
    {
        var sent = 0L;
        await using var receiver = new RawReceiver(async (stream, cancellation) =>
        {
            await WriteAsync(stream, "HTTP/1.1 200 OK\r\n", cancellation);
            for (; ; sent += 1000) await WriteAsync(stream, $"X-Bomb: {new string('x', 990)}\r\n", cancellation);
        });
        await using var webhooks = Webhooks(timeout: "00:00:10");

        var result = await webhooks.SendAsync(receiver.Address);

        Assert.Contains("more headers than are read", result.Error, StringComparison.Ordinal);
        Assert.True(sent < 64 << 20);
    }

    [Fact]
    public async Task One_that_answers_to_be_continued_without_end()
    {
        var result = await SendAsync(async (stream, cancellation) =>
        {
            while (true) await TrickleAsync(stream, "HTTP/1.1 100 Continue\r\n\r\n", cancellation);
        });

        Assert.Equal(SendOutcome.Failed, result.Outcome);
    }

    [Fact]
    public async Task One_whose_certificate_nobody_vouches_for()
    {
        using var certificate = TestCertificate.For("localhost", Now.AddDays(-1), Now.AddDays(1));
        var served = false;
        await using var receiver = new RawReceiver((_, _) => Task.FromResult(served = true), certificate);
        await using var webhooks = Webhooks();

        var result = await webhooks.SendAsync(receiver.Address);

        Assert.StartsWith("No secure connection to https://localhost", result.Error, StringComparison.Ordinal);
        Assert.False(served, "The webhook was sent over a connection that nobody vouches for.");
    }

    [Fact]
    public async Task One_that_speaks_plain_text_where_tls_is_expected()
    {
        await using var receiver = RawReceiver.Answering("HTTP/1.1 200 OK\r\n\r\n");
        await using var webhooks = Webhooks();

        var result = await webhooks.SendAsync(receiver.Address.Replace("http:", "https:", StringComparison.Ordinal));

        Assert.Equal(SendOutcome.Failed, result.Outcome);
        Assert.Null(result.Status);
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static WebhooksUnderTest Webhooks(string timeout = "00:00:00.500")
    {
        var webhooks = new WebhooksUnderTest(("Digests:AttemptTimeout", timeout));
        webhooks.Names.Answer("localhost", "127.0.0.1");
        return webhooks;
    }

    private static Task<SendResult> SendAsync(string answer) => SendAsync((stream, cancellation) => WriteAsync(stream, answer, cancellation));

    private static async Task<SendResult> SendAsync(Func<Stream, CancellationToken, Task> serve)
    {
        await using var receiver = new RawReceiver(serve);
        await using var webhooks = Webhooks();
        return await webhooks.SendAsync(receiver.Address);
    }

    private static Task Silence(Stream stream, CancellationToken cancellationToken) =>
        Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);

    private static async Task TrickleAsync(Stream stream, string text, CancellationToken cancellationToken)
    {
        await WriteAsync(stream, text, cancellationToken);
        await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, cancellationToken);
    }

    private static Task WriteAsync(Stream stream, string text, CancellationToken cancellationToken) =>
        stream.WriteAsync(Encoding.Latin1.GetBytes(text), cancellationToken).AsTask();
}
