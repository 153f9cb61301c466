namespace SanctionsTracker.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly CommandRun _command = new();

    [Fact]
    public async Task Help_names_the_verbs_and_gives_examples()
    {
        var (exitCode, output, _) = await _command.RunAsync("--help");

        Assert.Equal(0, exitCode);
        Assert.All(["serve", "demo", "refresh", "status", "backfill", "release", "reread", "--data", "Examples:"], word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--dat", "x")]
    [InlineData("refresh", "--source", "atlantis")]
    [InlineData("refresh", "--Sources:atlantis:Enabled=true")]
    [InlineData("refresh", "--Sources:un:Address=here")]
    [InlineData("refresh", "--Sources:un:MinimumRecords=few")]
    [InlineData("refresh", "--Fetching:Retries=-1")]
    [InlineData("backfill", "--source", "un")]
    [InlineData("backfill", "--source", "un", "no-such-file.xml")]
    [InlineData("release", "--source", "un")]
    [InlineData("release", "--source", "worldbank", "--sha256", "ab")]
    [InlineData("reread")]
    [InlineData("serve", "--urls", "http://0.0.0.0:7071")]
    [InlineData("serve", "--Owner:KeySha256=secret")]
    [InlineData("serve", "--RefreshDesignationsSchedule=daily")]
    public async Task Wrong_use_is_told_in_a_line_and_not_run(params string[] args)
    {
        var (exitCode, _, error) = await _command.RunAsync(args);

        Assert.Equal(2, exitCode);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_goes_below_the_current_folder_and_status_tells_of_it()
    {
        var (exitCode, output, _) = await _command.RunAsync("status");

        Assert.Equal(0, exitCode);
        Assert.Contains("un\tnever\t0", output, StringComparison.Ordinal);
        Assert.True(Directory.Exists(Path.Combine(_command.Folder.FullName, ".data")));
    }

    [Fact]
    public async Task A_source_that_fails_ends_a_refresh_with_1()
    {
        // Port 9 (discard) of this machine: nothing answers.
        var (exitCode, output, _) = await _command.RunAsync(
            "refresh", "--source", "un", "--Sources:un:Address=http://127.0.0.1:9/list.xml", "--Fetching:Retries=0");

        Assert.Equal(1, exitCode);
        Assert.Contains("un: failed, 0 records", output, StringComparison.Ordinal);
        Assert.Contains("un\tfailing", (await _command.RunAsync("status")).Output, StringComparison.Ordinal);
    }

    public void Dispose() => _command.Dispose();
}
