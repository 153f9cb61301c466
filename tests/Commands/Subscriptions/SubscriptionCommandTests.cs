using System.Text.RegularExpressions;
using SanctionsTracker.Tests.Api.Subscriptions;

namespace SanctionsTracker.Tests.Commands.Subscriptions;

/// <summary><c>subscribe</c> and <c>subscriptions</c> as an owner runs them, with a receiver on this machine.</summary>
public sealed partial class SubscriptionCommandTests : IDisposable
{
    private const string OnLoopback = "--Digests:AllowLoopbackTargets=true";

    private readonly CommandRun _command = new();

    [Fact]
    public async Task What_is_subscribed_to_is_tested_listed_paused_and_deleted()
    {
        await using var receiver = await Receiver.StartAsync();
        var (exitCode, made, error) = await _command.RunAsync(
            "subscribe", $"{receiver.Address}", OnLoopback, "--country", "IR", "--list", "un", "--list", "ofac-sdn", "--cadence", "weekly", "--time-zone", "Asia/Tehran");
        Assert.True(exitCode == 0, error);
        var (id, secret) = (Id().Match(made).Value, Secret().Match(made).Value);

        Assert.Equal(0, (await _command.RunAsync("subscriptions", "test", id, OnLoopback)).ExitCode);
        Assert.True(receiver.LastIsSignedBy(secret));
        Assert.Contains($"{id}\tactive\tstandard\tweekly monday 08:00 Asia/Tehran", (await _command.RunAsync("subscriptions", "list")).Output, StringComparison.Ordinal);
        Assert.Contains("paused", (await _command.RunAsync("subscriptions", "pause", id)).Output, StringComparison.Ordinal);
        Assert.Contains("0\t-\ttest\t0", (await _command.RunAsync("subscriptions", "deliveries", id)).Output, StringComparison.Ordinal);
        var shown = (await _command.RunAsync("subscriptions", "show", id)).Output;
        Assert.Contains("""{"lists":["un","ofac-sdn"],"countries":["IRN"]""", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, shown, StringComparison.Ordinal);
        Assert.Equal(0, (await _command.RunAsync("subscriptions", "delete", id)).ExitCode);
        Assert.Equal(2, (await _command.RunAsync("subscriptions", "show", id)).ExitCode);
    }

    [Fact]
    public async Task A_test_that_is_not_delivered_ends_with_1_and_says_why()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Status = 503;
        var id = Id().Match((await _command.RunAsync("subscribe", $"{receiver.Address}", OnLoopback)).Output).Value;

        var (exitCode, output, _) = await _command.RunAsync("subscriptions", "test", id, OnLoopback);

        Assert.Equal(1, exitCode);
        Assert.Contains("503", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_order_ends_with_2_and_tells_everything_that_is_wrong()
    {
        var (exitCode, output, error) = await _command.RunAsync("subscribe", "https://10.0.0.1/", "--format", "fax", "--list", "nonsense", "--at", "08:00");

        Assert.Equal((2, ""), (exitCode, output));
        foreach (var name in (string[])["url", "format", "filters.lists", "cadence.kind"]) Assert.Contains($"'{name}'", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_is_read_from_a_file_and_options_come_over_it()
    {
        await File.WriteAllTextAsync(Path.Combine(_command.Folder.FullName, "order.json"), """{"url": "http://127.0.0.1:9/", "format": "slack", "filters": {"lists": ["un"], "studies": true}}""");

        var id = Id().Match((await _command.RunAsync("subscribe", "--order", "order.json", "--format", "teams", "--list", "eu", OnLoopback)).Output).Value;

        var shown = (await _command.RunAsync("subscriptions", "show", id)).Output;
        Assert.Contains("format\tteams", shown, StringComparison.Ordinal);
        Assert.Contains("""{"lists":["eu"]""", shown, StringComparison.Ordinal);
        Assert.Contains("\"studies\":true", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subscriptions", "redeliver", "sub_x")]
    [InlineData("subscriptions", "rotate", "sub_x", "--overlap-hours", "-1")]
    [InlineData("subscriptions", "preview", "sub_x", "--to", "2026-01-01")]
    [InlineData("subscriptions", "preview", "sub_x", "--from", "yesterday")]
    public async Task Wrong_use_ends_with_2(params string[] args) => Assert.Equal(2, (await _command.RunAsync(args)).ExitCode);

    public void Dispose() => _command.Dispose();

    [GeneratedRegex("sub_[a-z0-9]{20}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex("whsec_[A-Za-z0-9+/=]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secret();
}
