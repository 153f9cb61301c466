using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SanctionsTracker.Functions.Commands.Display;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Targets;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands;

/// <summary><c>backfill</c>: reads dated snapshots of a list into its history.</summary>
internal static class BackfillCommand
{
    public static Command Create(CommonOptions options)
    {
        var source = ListSelection.Option();
        var files = new Argument<FileInfo[]>("FILE")
        {
            Description = "Snapshots as the publisher wrote them (also .gz), in any order.",
            Arity = ArgumentArity.OneOrMore,
        };
        var date = new Option<DateOnly?>("--date")
        {
            Description = "The snapshot's date, for a file that holds none: one file at a time.",
            HelpName = "YYYY-MM-DD",
            CustomParser = Day,
        };
        var command = new Verb(
            "backfill",
            "Read dated snapshots of a list into its history, announcing nothing.",
            "  dotnet run --project functions -- backfill --source un un-2017.xml un-2019.xml")
        {
            source, date, files.AcceptExistingOnly(),
        };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(date) is not null && parsed.GetValue(files)?.Length > 1) parsed.AddError("--date is for one file.");
        });
        command.SetAction((parsed, cancellationToken) => OneRun.Of(
            options.Read(parsed),
            async services =>
            {
                var list = ListSelection.Named<ListBackfill>(services, parsed.GetRequiredValue(source), each => each.Id);
                var exitCode = await RunAsync(list, parsed.GetRequiredValue(files), parsed.GetValue(date), cancellationToken);
                await services.GetRequiredService<TargetLinking>().RunAsync(cancellationToken);
                return exitCode;
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ListBackfill backfill, FileInfo[] files, DateOnly? date, CancellationToken cancellationToken)
    {
        var outcomes = await RefreshDisplay.Of(AnsiConsole.Console)
            .ShowAsync([backfill.Id], progress => BackfillRun.LoadAsync(backfill, files, date, progress, cancellationToken));
        return RefreshCommand.ExitCodeOf(outcomes);
    }

    private static DateOnly? Day(ArgumentResult given)
    {
        if (DateOnly.TryParseExact(given.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        given.AddError($"'{given.Tokens[0].Value}' is no day of the form yyyy-MM-dd.");
        return null;
    }
}
