using System.Net;
using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Fetching;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.Fetching;

public sealed class RetryTests
{
    private const string List = "<list/>";

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    [InlineData(408)]
    public async Task A_passing_fault_is_overcome(int status)
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Status(status), Answers.Status(status), Answers.Text(List));

        Assert.Equal(List, await test.FetchTextAsync("/list"));
        Assert.Equal(3, test.Server.Requests.Count);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task A_refusal_is_not_asked_again(int status)
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Status(status));

        await test.FailAsync("/list");

        Assert.Single(test.Server.Requests);
    }

    [Fact]
    public async Task A_name_and_a_password_in_the_address_are_in_no_log_of_retries()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Status(503), Answers.Text(List));

        await test.FetchAsync(new UriBuilder(test.Server.At("/list")) { UserName = "us3r", Password = "s3cret" }.Uri);

        Assert.Contains("OnRetry", test.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", test.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dropped_connection_is_asked_again()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", context => { context.Abort(); return Task.CompletedTask; }, Answers.Text(List));

        Assert.Equal(List, await test.FetchTextAsync("/list"));
    }

    [Fact]
    public async Task Content_that_breaks_off_is_asked_for_again()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Truncated(List, promised: 5_000), Answers.Text(List));

        Assert.Equal(List, await test.FetchTextAsync("/list"));
    }

    [Theory]
    [InlineData("20")]
    [InlineData("Fri, 03 Feb 2017 10:00:20 GMT")]
    public async Task We_come_back_when_the_other_side_asks_us_to(string retryAfter)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2017, 2, 3, 10, 0, 0, TimeSpan.Zero));
        await using var test = await FetcherUnderTest.StartAsync(time, ("AttemptTimeout", "01:00:00"));
        test.Server.Answer("/list", Answers.Status(503).With("Retry-After", retryAfter), Answers.Text(List));

        var fetch = test.FetchAsync("/list");
        while (!fetch.IsCompleted)
        {
            await Task.Delay(5, CancellationToken.None);
            if (test.Server.Requests.Count == 1) time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.IsType<FetchResult.Fetched>(await fetch);
        var asked = test.Server.Requests.Select(request => request.At).ToArray();
        Assert.True(asked[1] - asked[0] >= TimeSpan.FromSeconds(20), $"{asked[1] - asked[0]} between them");
    }

    [Fact]
    public async Task A_long_Retry_After_ends_the_fetch_and_is_reported()
    {
        var now = new DateTimeOffset(2017, 2, 3, 10, 0, 0, TimeSpan.Zero);
        await using var test = await FetcherUnderTest.StartAsync(new FakeTimeProvider(now));
        test.Server.Answer("/list", Answers.Status(429).With("Retry-After", "7200"));

        var failed = Assert.IsType<FetchResult.Failed>(await test.FetchAsync("/list"));

        Assert.Equal(now.AddHours(2), failed.RetryAfter);
        Assert.Equal(HttpStatusCode.TooManyRequests, failed.Status);
        Assert.Contains("429 Too Many Requests", failed.Error, StringComparison.Ordinal);
        Assert.Single(test.Server.Requests);
    }

    [Fact]
    public async Task A_host_that_keeps_failing_is_left_alone_for_a_while()
    {
        await using var test = await FetcherUnderTest.StartAsync(time: null, ("BreakAfter", "2"), ("Retries", "0"));
        test.Server.Answer("/list", Answers.Status(500));
        await test.FailAsync("/list");
        await test.FailAsync("/list");

        var failed = Assert.IsType<FetchResult.Failed>(await test.FetchAsync("/list"));

        Assert.Contains("failed too often of late", failed.Error, StringComparison.Ordinal);
        Assert.NotNull(failed.RetryAfter);
        Assert.Equal(2, test.Server.Requests.Count);
    }

    [Fact]
    public async Task A_host_that_keeps_failing_does_not_hold_back_the_others()
    {
        await using var test = await FetcherUnderTest.StartAsync(time: null, ("BreakAfter", "2"), ("Retries", "0"));
        await using var other = await LoopbackServer.StartAsync();
        test.Server.Answer("/list", Answers.Status(500));
        other.Answer("/list", Answers.Text(List));
        for (var i = 0; i < 3; i++) await test.FailAsync("/list");

        Assert.IsType<FetchResult.Fetched>(await test.FetchAsync(other.At("/list")));
    }
}
