using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Receivers;
using SanctionsTracker.Digests.Sending;
using SanctionsTracker.Tests.Digests.Sending;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.Digests.Receivers;

/// <summary>What is connected to, as opposed to what was checked before.</summary>
public sealed class GuardedConnectorTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("168.63.129.16")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("fd00::1")]
    public async Task A_name_that_changes_between_the_check_and_the_connection_gains_nothing(string then)
    {
        await using var webhooks = new WebhooksUnderTest();
        webhooks.Names.Answer("rebind.evil.org", "93.184.215.14", then);
        Assert.Null(await webhooks.RefusalAsync("https://rebind.evil.org/hook"));

        var result = await webhooks.SendAsync("https://rebind.evil.org/hook");

        Assert.Equal(SendOutcome.Failed, result.Outcome);
        Assert.StartsWith("Nothing is sent to https://rebind.evil.org: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, webhooks.Names.LookUps);
    }

    [Fact]
    public async Task The_connection_goes_to_the_address_that_was_checked_without_another_look_up()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/hook", Answers.Status(204));
        await using var webhooks = new WebhooksUnderTest();
        webhooks.Names.Answer("localhost", "127.0.0.1", "10.0.0.1");

        var result = await webhooks.SendAsync($"http://localhost:{server.Address.Port}/hook");

        Assert.Equal(SendOutcome.Delivered, result.Outcome);
        Assert.Equal(1, webhooks.Names.LookUps);
    }

    [Fact]
    public async Task Where_one_of_a_names_addresses_does_not_answer_the_next_is_tried()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/hook", Answers.Status(204));
        await using var webhooks = new WebhooksUnderTest();
        webhooks.Names.Answer("localhost", "::1 127.0.0.2 127.0.0.1");

        var result = await webhooks.SendAsync($"http://localhost:{server.Address.Port}/hook");

        Assert.Equal(SendOutcome.Delivered, result.Outcome);
    }

    [Fact]
    public async Task An_address_that_settings_allow_no_more_is_refused_when_it_is_sent_to()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var webhooks = new WebhooksUnderTest(("Digests:AllowLoopbackTargets", "false"));

        var result = await webhooks.SendAsync(server.At("/hook"));

        Assert.Contains("Digests:AllowLoopbackTargets", result.Error, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_a_failure_and_is_not_followed(int status)
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/hook", Answers.Redirect("/elsewhere", status));
        await using var webhooks = new WebhooksUnderTest();

        var result = await webhooks.SendAsync(server.At("/hook"));

        Assert.Equal(SendOutcome.Failed, result.Outcome);
        Assert.Equal(status, result.Status);
        Assert.Contains("redirects are not followed", result.Error, StringComparison.Ordinal);
        Assert.Equal(["/hook"], server.Requests.Select(request => request.PathAndQuery));
    }

    [Fact]
    public async Task Cookies_are_not_sent_back()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/hook", Answers.Status(204).With("Set-Cookie", "a=b"));
        await using var webhooks = new WebhooksUnderTest();

        await webhooks.SendAsync(server.At("/hook"));
        await webhooks.SendAsync(server.At("/hook"));

        Assert.All(server.Requests, request => Assert.Null(request.Header("Cookie")));
    }

    [Fact]
    public async Task The_handler_uses_no_proxy_follows_nothing_unpacks_nothing_and_fetches_nothing_for_certificates()
    {
        await using var webhooks = new WebhooksUnderTest();
        using var handler = new SocketsHttpHandler();

        ReceiverHandler.Configure(handler, webhooks.Get<GuardedConnector>(), webhooks.Get<IOptions<DigestsOptions>>().Value);

        Assert.False(handler.UseProxy);
        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
        Assert.Equal(System.Net.DecompressionMethods.None, handler.AutomaticDecompression);
        Assert.Null(handler.SslOptions.RemoteCertificateValidationCallback);
        Assert.True(handler.SslOptions.CertificateChainPolicy!.DisableCertificateDownloads);
        Assert.Equal(X509RevocationMode.NoCheck, handler.SslOptions.CertificateChainPolicy.RevocationMode);
        Assert.Equal(4, handler.MaxConnectionsPerServer);
    }
}
