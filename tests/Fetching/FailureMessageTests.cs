using System.Net;
using System.Net.Sockets;
using SanctionsTracker.Fetching;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.Fetching;

public sealed class FailureMessageTests
{
    [Theory]
    [InlineData(401, "wants credentials")]
    [InlineData(403, "it may want another User-Agent (Fetching:UserAgent, now \"Mozilla/5.0")]
    [InlineData(404, "Sources:test:Address names another place")]
    [InlineData(410, "withdrawn it for good")]
    [InlineData(418, "answered 418 I'm a teapot, which is not the content asked for")]
    [InlineData(204, "204 No Content instead of a body")]
    [InlineData(206, "answered 206 Partial Content, which is not the content asked for")]
    [InlineData(502, "answered 502 Bad Gateway: the publisher's server has a fault")]
    [InlineData(304, "though we hold nothing")]
    public async Task A_status_is_told_in_words(int status, string words)
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Status(status));

        Assert.Contains(words, await test.FailAsync("/list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_is_not_told()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Status(404));

        Assert.DoesNotContain("s3cret", await test.FailAsync("/list?token=s3cret"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_a_time_out()
    {
        await using var test = await FetcherUnderTest.StartAsync(time: null, ("AttemptTimeout", "00:00:02"), ("Retries", "1"));
        test.Server.Answer("/list", Answers.Silence);

        Assert.Contains("did not answer within 2 seconds", await test.FailAsync("/list"), StringComparison.Ordinal);
        Assert.Equal(2, test.Server.Requests.Count);
    }

    [Fact]
    public async Task A_transfer_without_bytes_is_a_time_out()
    {
        await using var test = await FetcherUnderTest.StartAsync(time: null, ("AttemptTimeout", "00:00:00.5"));
        test.Server.Answer("/list", Answers.Stalling("<list>"));

        Assert.Contains("stalled: no bytes came for 0.5 seconds", await test.FailAsync("/list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fetch_has_an_end_however_often_it_is_repeated()
    {
        await using var test = await FetcherUnderTest.StartAsync(
            time: null, ("TotalTimeout", "00:00:00.3"), ("RetryDelay", "00:01:00"));
        test.Server.Answer("/list", Answers.Status(500));

        Assert.Contains("was not done within 0.3 seconds", await test.FailAsync("/list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_does_not_exist_is_told()
    {
        await using var test = await FetcherUnderTest.StartAsync(time: null, ("Retries", "0"));

        var result = await test.FetchAsync(new Uri("http://nowhere.invalid/list"));

        Assert.Contains("nowhere.invalid", Assert.IsType<FetchResult.Failed>(result).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_where_nobody_listens_is_told()
    {
        await using var test = await FetcherUnderTest.StartAsync(time: null, ("Retries", "0"));
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var result = await test.FetchAsync(new Uri($"http://127.0.0.1:{port}/list"));

        Assert.StartsWith($"No connection to 127.0.0.1:{port}", Assert.IsType<FetchResult.Failed>(result).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_cannot_speak_TLS_is_told()
    {
        await using var test = await FetcherUnderTest.StartAsync(time: null, ("Retries", "0"));
        var address = new UriBuilder(test.Server.At("/list")) { Scheme = "https" }.Uri;

        var result = await test.FetchAsync(address);

        Assert.Contains("No secure connection", Assert.IsType<FetchResult.Failed>(result).Error, StringComparison.Ordinal);
    }
}
