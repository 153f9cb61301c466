using System.CommandLine;
using SanctionsTracker.Functions.Commands.Display;
using SanctionsTracker.Lineup.Studies.Files;
using SanctionsTracker.Lineup.Studies.Findings;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Studies;

/// <summary><c>study list</c>: the studies that there are, and what is wrong with a file.</summary>
internal static class StudyListCommand
{
    public static Command Create(CommonOptions options)
    {
        var command = new Verb(
            "list",
            "List the studies with what they came to last, and every fault of a file that is wrong. Exit code: 0 all can be run, 1 a file is wrong.",
            """
              dotnet run --project functions -- study list
              dotnet run --project functions -- study list --Studies:Folder=my-studies
            """);
        command.SetAction((parsed, cancellationToken) => OneRun.Of(
            options.Read(parsed), services => RunAsync(services, cancellationToken), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var files = await services.GetRequiredService<StudyLibrary>().AllAsync(cancellationToken);
        var journal = services.GetRequiredService<StudyJournal>();
        var rows = new List<string[]>();
        foreach (var file in files)
        {
            var last = (await journal.FindingsAsync(file.Id, cancellationToken)).Findings;
            rows.Add([file.Id, file.Study?.Country.Value ?? "-", last?.Verdicts.GetValueOrDefault("verdict") ?? "-", file.Study?.Title ?? "wrong"]);
        }

        AnsiConsole.Console.WriteTable(["Study", "Country", "Last verdict", "Title"], rows);
        // Past Spectre, which would wrap the paths.
        foreach (var file in files.Where(file => file.Study is null))
        {
            foreach (var fault in file.Faults) AnsiConsole.Console.Profile.Out.Writer.WriteLine($"{file.Id}.json: {fault}");
        }

        return files.Any(file => file.Study is null) ? ExitCode.Failed : ExitCode.Well;
    }
}
