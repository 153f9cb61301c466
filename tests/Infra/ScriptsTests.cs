namespace SanctionsTracker.Tests.Infra;

public sealed class ScriptsTests
{
    public static TheoryData<string> Scripts => [.. InfraFiles.Scripts, "test.sh"];

    [SkippableTheory]
    [MemberData(nameof(Scripts))]
    public async Task ShellCheck_finds_nothing(string script)
    {
        Skip.IfNot(ToolRun.IsInstalled("shellcheck"), "ShellCheck is not installed.");

        var run = await ToolRun.Async("shellcheck", [Path.Combine(SourceTree.Root, script)]);

        Assert.Equal((0, ""), (run.ExitCode, run.Text));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_can_be_run_and_stops_at_the_first_failure(string script)
    {
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(SourceTree.Root, script)).HasFlag(UnixFileMode.UserExecute));
        Assert.StartsWith("#!/bin/sh\n", InfraFiles.Read(script), StringComparison.Ordinal);
        Assert.Matches("(?m)^set -e?u$", InfraFiles.Read(script));
    }
}
