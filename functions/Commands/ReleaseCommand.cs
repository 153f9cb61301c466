using System.CommandLine;
using SanctionsTracker.Functions.Commands.Display;
using SanctionsTracker.Ingestion;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands;

/// <summary><c>release</c>: applies a held snapshot.</summary>
internal static class ReleaseCommand
{
    public static Command Create(CommonOptions options)
    {
        var source = ListSelection.Option();
        var sha256 = new Option<string>("--sha256")
        {
            Description = "The held snapshot, as 'status' and /api/sources show it.",
            HelpName = "HASH",
            Required = true,
        };
        var command = new Verb(
            "release",
            "Apply a held snapshot and announce its changes. Exit code: 0 applied, 1 it is not, or no longer, what is held.",
            "  dotnet run --project functions -- release --source un --sha256 3b1f…")
        {
            source, sha256,
        };
        command.SetAction((parsed, cancellationToken) => OneRun.Of(
            options.Read(parsed),
            async services =>
            {
                var list = ListSelection.Named<ListRelease>(services, parsed.GetRequiredValue(source), each => each.Id);
                var exitCode = await RunAsync(list, parsed.GetRequiredValue(sha256), cancellationToken);
                await services.GetRequiredService<RefreshRound>().FollowUpAsync(cancellationToken);
                return exitCode;
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ListRelease release, string sha256, CancellationToken cancellationToken)
    {
        var outcomes = await RefreshDisplay.Of(AnsiConsole.Console)
            .ShowAsync([release.Id], async progress => [await release.ReleaseAsync(sha256, progress, cancellationToken)]);
        return RefreshCommand.ExitCodeOf(outcomes);
    }
}
