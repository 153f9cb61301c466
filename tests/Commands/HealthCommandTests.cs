using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.Commands;

public sealed class HealthCommandTests : IDisposable
{
    private readonly CommandRun _command = new();

    [Fact]
    public async Task An_app_that_is_well_ends_it_with_0()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/api/health", Answers.Text("""{"status":"ok"}"""));

        var (exitCode, output, _) = await _command.RunAsync("health", "--urls", server.At("/").ToString());

        Assert.Equal((0, """{"status":"ok"}"""), (exitCode, output.Trim()));
    }

    [Fact]
    public async Task An_app_that_is_not_well_ends_it_with_1()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/api/health", Answers.Status(503));

        var (exitCode, _, error) = await _command.RunAsync("health", $"--urls={server.At("/")}");

        Assert.Equal(1, exitCode);
        Assert.Contains("answered 503", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_answers_it_ends_with_1()
    {
        // Port 9 (discard) of this machine: nothing answers.
        var (exitCode, _, error) = await _command.RunAsync("health", "--urls", "http://127.0.0.1:9");

        Assert.Equal(1, exitCode);
        Assert.Contains("http://127.0.0.1:9/api/health", error, StringComparison.Ordinal);
    }

    public void Dispose() => _command.Dispose();
}
