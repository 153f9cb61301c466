using System.CommandLine;
using SanctionsTracker.Backup;
using SanctionsTracker.Functions.Commands.Display;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Backup;

/// <summary><c>export</c>: writes all that the store holds into a folder.</summary>
internal static class ExportCommand
{
    public static Command Create(CommonOptions options)
    {
        var folder = new Option<DirectoryInfo>("--out")
        {
            Description = "The folder to write to: a new one, or that of an export that was not finished.",
            HelpName = "FOLDER",
            Required = true,
        };
        var withKeys = new Option<bool>("--with-keys")
        {
            Description = "Take the key along that the secrets of webhooks are stored under. Who has the folder can then sign as you do.",
            Arity = ArgumentArity.Zero,
        };
        var command = new Verb(
            "export",
            "Write everything that is stored into a folder, as it stands at one moment, while the app may go on. Exit code: 0 all is in it, 1 contents of the archive are damaged and left out, 2 nothing was exported.",
            """
              dotnet run --project functions -- export --out backup-2026-11-25
              dotnet run --project functions -- export --out backup --Storage:Kind=Azure --Storage:AccountName=stsanctions
            """)
        {
            folder, withKeys,
        };
        command.SetAction((parsed, cancellationToken) => OneRun.Of(
            options.Read(parsed),
            services => RunAsync(services, parsed.GetRequiredValue(folder), parsed.GetValue(withKeys), cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, DirectoryInfo folder, bool withKeys, CancellationToken cancellationToken)
    {
        var export = services.GetRequiredService<StoreExport>();
        var manifest = await CopyDisplay.ShowAsync(
            AnsiConsole.Console, progress => export.RunAsync(folder.FullName, withKeys, progress, cancellationToken));
        foreach (var line in BackupReport.OfExport(manifest, folder.Name)) Console.WriteLine(line);
        return manifest.Damaged.Count == 0 ? ExitCode.Well : ExitCode.Failed;
    }
}
