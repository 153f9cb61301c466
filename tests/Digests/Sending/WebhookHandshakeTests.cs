using Microsoft.AspNetCore.Http;
using SanctionsTracker.Digests.Sending;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.Digests.Sending;

public sealed class WebhookHandshakeTests
{
    private const string Origin = "tracker.example.org";
    private static readonly Uri Callback = new("https://tracker.example.org/api/confirm?key=x");

    [Fact]
    public async Task It_asks_with_options_under_our_name_at_the_very_address()
    {
        await using var server = await LoopbackServer.StartAsync();
        var method = "";
        server.Answer("/hook?a=b", context =>
        {
            method = context.Request.Method;
            return Task.CompletedTask;
        });
        await using var webhooks = new WebhooksUnderTest();

        await webhooks.Get<WebhookHandshake>().AskAsync(server.At("/hook?a=b").AbsoluteUri, Origin, Callback, CancellationToken.None);

        var request = server.Requests.Single();
        Assert.Equal("OPTIONS", method);
        Assert.Equal("/hook?a=b", request.PathAndQuery);
        Assert.Equal(Origin, request.Header("WebHook-Request-Origin"));
        Assert.Equal(Callback.AbsoluteUri, request.Header("WebHook-Request-Callback"));
    }

    [Theory]
    [InlineData("tracker.example.org", "120", 120)]
    [InlineData("Tracker.Example.org", "120", 120)]
    [InlineData("*", "*", null)]
    [InlineData("*", null, null)]
    public async Task It_is_granted_to_our_name_or_to_all_with_the_rate_allowed(string origin, string? rate, int? perMinute) =>
        Assert.Equal(new HandshakeResult(HandshakeOutcome.Granted, perMinute, null), await AskAsync(Allowing(origin, rate)));

    [Fact]
    public async Task The_status_is_no_consent()
    {
        var result = await AskAsync(Answers.Status(200).With("Allow", "POST, OPTIONS"));

        Assert.Equal(HandshakeOutcome.Failed, result.Outcome);
        Assert.Contains("answered 200 to the handshake of CloudEvents, without WebHook-Allowed-Origin", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_are_consent_whatever_the_status() =>
        Assert.Equal(HandshakeOutcome.Granted, (await AskAsync(Answers.Status(405).With("WebHook-Allowed-Origin", "*"))).Outcome);

    [Fact]
    public async Task Where_a_callback_was_named_headers_that_are_missing_mean_not_yet() =>
        Assert.Equal(HandshakeOutcome.Withheld, (await AskAsync(Answers.Status(200), Callback)).Outcome);

    [Fact]
    public async Task Another_name_is_no_consent() =>
        Assert.Contains("from another sender", (await AskAsync(Allowing("evil.org", "*"))).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("many")]
    public async Task A_rate_that_is_none_is_an_error(string rate) =>
        Assert.Contains("neither * nor a number above 0", (await AskAsync(Allowing("*", rate))).Error, StringComparison.Ordinal);

    [Fact]
    public async Task An_address_that_is_not_allowed_is_not_asked()
    {
        await using var webhooks = new WebhooksUnderTest();

        var result = await webhooks.Get<WebhookHandshake>().AskAsync("https://10.0.0.1/hook", Origin, null, CancellationToken.None);

        Assert.Contains("private", result.Error, StringComparison.Ordinal);
    }

    private static RequestDelegate Allowing(string origin, string? rate)
    {
        var answer = Answers.Status(200).With("WebHook-Allowed-Origin", origin);
        return rate is null ? answer : answer.With("WebHook-Allowed-Rate", rate);
    }

    private static async Task<HandshakeResult> AskAsync(RequestDelegate answer, Uri? callback = null)
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/hook", answer);
        await using var webhooks = new WebhooksUnderTest();
        return await webhooks.Get<WebhookHandshake>().AskAsync(server.At("/hook").AbsoluteUri, Origin, callback, CancellationToken.None);
    }
}
