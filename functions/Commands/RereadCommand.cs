using System.CommandLine;
using SanctionsTracker.Functions.Commands.Display;
using SanctionsTracker.Ingestion;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands;

/// <summary><c>reread</c>: reads the archived snapshots of a list once more.</summary>
internal static class RereadCommand
{
    public static Command Create(CommonOptions options)
    {
        var source = ListSelection.Option();
        var command = new Verb(
            "reread",
            "Read a list's archived snapshots again with the reader as it is now, announcing nothing.",
            "  dotnet run --project functions -- reread --source un")
        {
            source,
        };
        command.SetAction((parsed, cancellationToken) => OneRun.Of(
            options.Read(parsed),
            async services =>
            {
                var exitCode = await RunAsync(
                    ListSelection.Named<ListReread>(services, parsed.GetRequiredValue(source), list => list.Id), cancellationToken);
                await services.GetRequiredService<RefreshRound>().FollowUpAsync(cancellationToken);
                return exitCode;
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ListReread reread, CancellationToken cancellationToken)
    {
        var outcomes = await RefreshDisplay.Of(AnsiConsole.Console)
            .ShowAsync([reread.Id], async progress => [await reread.RereadAsync(progress, cancellationToken)]);
        foreach (var outcome in outcomes)
        {
            AnsiConsole.Console.Profile.Out.Writer.WriteLine(
                $"{Figures.Count(outcome.Reread)} versions written anew from {Figures.Count(outcome.Snapshots)} snapshots; "
                + $"{Figures.Count(outcome.Missing)} are not in the archive.");
        }

        return RefreshCommand.ExitCodeOf(outcomes);
    }
}
