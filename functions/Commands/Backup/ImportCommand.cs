using System.CommandLine;
using SanctionsTracker.Backup;
using SanctionsTracker.Functions.Commands.Display;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Backup;

/// <summary><c>import</c>: makes an empty store what an export has written.</summary>
internal static class ImportCommand
{
    public static Command Create(CommonOptions options)
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder that an export has written." };
        var command = new Verb(
            "import",
            "Read what an export has written into an empty store, and compare it row by row. One that breaks off is finished by the same import again; until then nothing else starts on the store.",
            """
              dotnet run --project functions -- import backup-2026-11-25 --data .data/restored
              dotnet run --project functions -- import backup --Storage:Kind=Azure --Storage:AccountName=stsanctions
            """)
        {
            folder.AcceptExistingOnly(),
        };
        command.SetAction((parsed, cancellationToken) => OneRun.OnStorage(
            options.Read(parsed),
            services => RunAsync(services.GetRequiredService<StoreImport>(), parsed.GetRequiredValue(folder), cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(StoreImport import, DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var outcome = await CopyDisplay.ShowAsync(AnsiConsole.Console, progress => import.RunAsync(folder.FullName, progress, cancellationToken));
        foreach (var line in BackupReport.OfImport(outcome, folder.Name)) Console.WriteLine(line);
        return ExitCode.Well;
    }
}
