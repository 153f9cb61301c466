using System.Collections.Concurrent;
using Receivers;
using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Formats;
using SanctionsTracker.Digests.Sending;
using SanctionsTracker.Digests.Signing;
using SanctionsTracker.Tests.Digests.Formats;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.Digests.Examples;

/// <summary>The receivers of docs/webhooks.md take real deliveries, as a subscriber's code would.</summary>
public sealed class ReceiverExamplesTests
{
    private static readonly SigningSecret Secret = SigningSecret.Create();

    [SkippableFact]
    public async Task The_one_in_node_verifies_with_the_library_of_standard_webhooks()
    {
        Skip.IfNot(
            Directory.Exists(Path.Combine(SourceTree.Root, "node_modules", "standardwebhooks")), "npm ci at the root installs standardwebhooks.");
        await DeliverToAsync("node", "receiver.mjs");
    }

    [SkippableFact]
    public Task The_one_in_python_needs_nothing_but_python() => DeliverToAsync("python3", "receiver.py");

    [Fact]
    public async Task The_one_in_csharp_is_a_function_of_asp_net_core()
    {
        var said = new ConcurrentQueue<string>();
        var receiver = new DigestReceiver(Secret.Reveal(), TimeProvider.System, said.Enqueue);
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/hook", async context => await (await receiver.ReceiveAsync(context.Request, context.RequestAborted)).ExecuteAsync(context));

        await DeliverAsync(server.At("/hook").AbsoluteUri);

        Assert.Equal(["dig_7: 8 changes", "dig_8: 1 changes"], said);
    }

    [Theory]
    [InlineData("receiver.mjs")]
    [InlineData("receiver.py")]
    [InlineData("DigestReceiver.cs")]
    public void The_page_shows_them_as_they_run(string file) => Assert.Contains(
        Read(Path.Combine("webhooks", file)).TrimEnd(), Read("webhooks.md"), StringComparison.Ordinal);

    private static async Task DeliverToAsync(string runtime, string file)
    {
        using var receiver = await ExampleProcess.StartAsync(runtime, file, Secret.Reveal());

        await DeliverAsync(receiver.Address);

        Assert.Equal("dig_7: 8 changes", await receiver.NextLineAsync());
        Assert.Equal("dig_8: 1 changes", await receiver.NextLineAsync());
    }

    // The first as of a rotation, with names of every script; the same once more; one that is forged; and another.
    private static async Task DeliverAsync(string address)
    {
        await using var webhooks = new WebhooksUnderTest();
        var first = Message(address, Samples.Hostile(), new SigningKeys([SigningSecret.Create(), Secret], SigningKeyPair.Create()));
        var forged = Message(address, Samples.Hostile(), new SigningKeys([SigningSecret.Create()]));
        var second = Message(address, Samples.Digest(Samples.Change()) with { Id = "dig_8" }, new SigningKeys([Secret]));

        Assert.Equal(204, await SendAsync(webhooks, first));
        Assert.Equal(204, await SendAsync(webhooks, first));
        Assert.Equal(400, await SendAsync(webhooks, forged));
        Assert.Equal(204, await SendAsync(webhooks, second));
    }

    private static async Task<int?> SendAsync(WebhooksUnderTest webhooks, WebhookMessage message) =>
        (await webhooks.Sender.SendAsync(message, CancellationToken.None)).Status;

    private static WebhookMessage Message(string address, Digest digest, SigningKeys keys) =>
        new(digest.Id, address, DigestWriting.Write(digest, DigestFormat.Standard), keys);

    private static string Read(string path) => File.ReadAllText(Path.Combine(SourceTree.Root, "docs", path)).ReplaceLineEndings("\n");
}
