using System.Globalization;
using Microsoft.AspNetCore.Http;
using SanctionsTracker.Digests.Sending;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.Digests.Sending;

public sealed class WebhookSenderTests
{
    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(204)]
    [InlineData(299)]
    public async Task Any_2xx_is_a_delivery(int status)
    {
        var result = await SendAsync(Answers.Status(status));

        Assert.Equal(SendOutcome.Delivered, result.Outcome);
        Assert.Equal(status, result.Status);
        Assert.Null(result.Error);
    }

    [Fact]
    public async Task A_410_says_that_the_receiver_is_gone() =>
        Assert.Equal(SendOutcome.Gone, (await SendAsync(Answers.Status(410))).Outcome);

    [Theory]
    [InlineData(300)]
    [InlineData(304)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(415)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(599)]
    public async Task Any_other_status_is_a_failure_told_in_a_sentence(int status)
    {
        var result = await SendAsync(Answers.Status(status));

        Assert.Equal(SendOutcome.Failed, result.Outcome);
        Assert.Equal(status, result.Status);
        Assert.Contains($"answered {status}", result.Error, StringComparison.Ordinal);
        Assert.EndsWith(".", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_request_is_a_post_of_these_very_bytes_with_the_three_headers()
    {
        var seen = new TaskCompletionSource<(string Method, string Body, Dictionary<string, string> Headers)>();
        await SendAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            seen.SetResult((context.Request.Method, await reader.ReadToEndAsync(), Copy(context.Request.Headers)));
        });

        var (method, body, headers) = await seen.Task;
        Assert.Equal("POST", method);
        Assert.Equal("""{"test":true}""", body);
        Assert.Equal("application/json; charset=utf-8", headers["content-type"]);
        Assert.Equal("dig_1", headers["webhook-id"]);
        Assert.Matches("^[0-9]{10}$", headers["webhook-timestamp"]);
        Assert.Matches("^v1,[A-Za-z0-9+/]{43}=$", headers["webhook-signature"]);
        Assert.Equal("SanctionsTracker/1.0 (webhooks)", headers["user-agent"]);
        Assert.False(headers.ContainsKey("traceparent"));
    }

    [Fact]
    public async Task The_id_stays_over_attempts_and_the_timestamp_is_that_of_each()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/hook", Answers.Status(500));
        await using var webhooks = new WebhooksUnderTest();

        var first = await webhooks.SendAsync(server.At("/hook"));
        await Task.Delay(TimeSpan.FromSeconds(1.1), TimeProvider.System);
        var second = await webhooks.SendAsync(server.At("/hook"));

        Assert.Equal(["dig_1", "dig_1"], server.Requests.Select(request => request.Header("webhook-id")));
        Assert.Equal(
            [Seconds(first), Seconds(second)],
            server.Requests.Select(request => request.Header("webhook-timestamp")));
        Assert.NotEqual(Seconds(first), Seconds(second));

        static string Seconds(SendResult result) => result.At.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Retry_after_is_read_in_seconds()
    {
        var result = await SendAsync(Answers.Status(429).With("Retry-After", "120"));

        Assert.Equal(120, (result.RetryAfter!.Value - result.At).TotalSeconds, tolerance: 10);
    }

    [Fact]
    public async Task Retry_after_is_read_as_a_date()
    {
        var result = await SendAsync(Answers.Status(503).With("Retry-After", "Wed, 21 Oct 2099 07:28:00 GMT"));

        Assert.Equal(new DateTimeOffset(2099, 10, 21, 7, 28, 0, TimeSpan.Zero), result.RetryAfter);
    }

    [Fact]
    public async Task A_retry_after_that_is_neither_is_passed_over() =>
        Assert.Null((await SendAsync(Answers.Status(503).With("Retry-After", "soon"))).RetryAfter);

    [Fact]
    public async Task The_answer_is_kept_as_text_without_what_could_act_on_who_reads_it()
    {
        var result = await SendAsync(Answers.Text("<b>bad</b>\n\u001b[31mred\u0007 \u202Egro.live\u202C \0 سلام", "text/html"));

        Assert.Equal("<b>bad</b>\n[31mred gro.live  سلام", result.Answer);
    }

    [Fact]
    public async Task A_compressed_answer_is_not_unpacked()
    {
        var result = await SendAsync(Answers.GzipBomb(10_000_000));

        Assert.Equal(SendOutcome.Delivered, result.Outcome);
        Assert.Matches(@"^\([0-9]+ bytes compressed as gzip, not unpacked\)$", result.Answer);
    }

    [Fact]
    public async Task A_webhook_of_cloud_events_carries_the_name_that_the_receiver_allowed()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/hook", Answers.Status(204));
        await using var webhooks = new WebhooksUnderTest();

        await webhooks.Sender.SendAsync(Messages.To(server.At("/hook")) with { Origin = "tracker.example.org" }, CancellationToken.None);

        Assert.Equal("tracker.example.org", server.Requests.Single().Header("WebHook-Request-Origin"));
    }

    [Fact]
    public async Task Logs_and_errors_hold_neither_the_path_nor_a_secret()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/services/secret-path", Answers.Status(500));
        await using var webhooks = new WebhooksUnderTest();

        var failed = await webhooks.SendAsync(server.At("/services/secret-path?key=secret-query"));
        await webhooks.SendAsync("https://user:secret-password@evil.org/secret-path");
        await webhooks.SendAsync("http://127.0.0.1:1/secret-path");

        Assert.Contains("dig_1", webhooks.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", webhooks.Log.All + failed.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Messages.Secret[6..], webhooks.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_ends_the_attempt_with_an_exception()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/hook", Answers.Silence);
        await using var webhooks = new WebhooksUnderTest();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => webhooks.Sender.SendAsync(Messages.To(server.At("/hook")), cancellation.Token));
    }

    [Fact]
    public async Task No_more_attempts_at_a_time_go_to_one_receiver_than_allowed_and_waiting_counts_for_nobody()
    {
        var (now, most) = (0, 0);
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/hook", async context =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref now));
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, context.RequestAborted);
            Interlocked.Decrement(ref now);
        });
        await using var webhooks = new WebhooksUnderTest(("Digests:ConcurrencyPerHost", "2"), ("Digests:AttemptTimeout", "00:00:01"));

        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => webhooks.SendAsync(server.At("/hook"))));

        Assert.Equal(2, most);
        Assert.All(results, result => Assert.Equal(SendOutcome.Delivered, result.Outcome));
        Assert.All(results, result => Assert.InRange(result.Duration, TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(1)));
    }

    private static Dictionary<string, string> Copy(IHeaderDictionary headers) =>
        headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = target; value > seen; seen = target)
        {
            if (Interlocked.CompareExchange(ref target, value, seen) == seen) return;
        }
    }

    private static async Task<SendResult> SendAsync(RequestDelegate answer)
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/hook", answer);
        await using var webhooks = new WebhooksUnderTest();
        return await webhooks.SendAsync(server.At("/hook"));
    }
}
