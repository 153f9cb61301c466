using System.CommandLine;
using SanctionsTracker.Functions.Commands.Display;
using SanctionsTracker.Functions.Hosting;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Lineup.Studies;
using SanctionsTracker.Lineup.Studies.Files;
using SanctionsTracker.Lineup.Studies.Runs;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Studies;

/// <summary><c>study run</c>: works a study out and writes its report.</summary>
internal static class StudyRunCommand
{
    public static Command Create(CommonOptions options)
    {
        var id = new Argument<string>("ID") { Description = "The study, as study list names it." };
        var output = new Option<DirectoryInfo?>("--out") { Description = "The folder to write to. [default: one of the study's name, here]", HelpName = "DIR" };
        var recorded = new Option<bool>("--recorded") { Description = "Load the recordings of demo first, without the network, and run on them." };
        var command = new Verb(
            "run",
            "Run a study on what is stored, and write its report as one HTML page, as JSON, and its tables as CSV. Exit code: 0 done, 2 no such study or a wrong file.",
            """
              dotnet run --project functions -- study run iran-illogic-2018 --recorded --out report
              dotnet run --project functions -- study run venezuela-oil-sanctions --data /srv/sanctions
            """)
        {
            id,
            output,
            recorded,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var study = parsed.GetRequiredValue(id);
            var folder = parsed.GetValue(output) ?? new DirectoryInfo(study);
            var settings = options.Read(parsed);
            return RunAsync(parsed.GetValue(recorded) ? DemoCommand.Recorded(settings) : settings, study, folder, cancellationToken);
        });
        return command;
    }

    private static Task<int> RunAsync(LocalSettings settings, string id, DirectoryInfo folder, CancellationToken cancellationToken) =>
        OneRun.Of(settings, async services =>
        {
            var study = await StudyAsync(services, id, cancellationToken);
            if (settings.Recorded)
            {
                await RefreshDisplay.Of(AnsiConsole.Console).ShowAsync(
                    SourceIds.Recorded, progress => RecordedRun.LoadAsync(services, progress, cancellationToken));
            }

            var pack = await services.GetRequiredService<StudyPacks>().OfAsync(study, cancellationToken);
            var files = await StudyFiles.WriteAsync(pack, folder, services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken);
            var writer = AnsiConsole.Console.Profile.Out.Writer;
            await writer.WriteLineAsync(pack.Statement);
            foreach (var file in files) await writer.WriteLineAsync(file.FullName);
            return ExitCode.Well;
        }, cancellationToken);

    private static async Task<Study> StudyAsync(IServiceProvider services, string id, CancellationToken cancellationToken)
    {
        var library = services.GetRequiredService<StudyLibrary>();
        if (await library.FindAsync(id, cancellationToken) is not { } file)
        {
            var known = (await library.AllAsync(cancellationToken)).Select(one => one.Id);
            throw new InvalidSettingException($"There is no study '{id}'. Known: {string.Join(", ", known)}.");
        }

        return file.Study ?? throw new InvalidSettingException(string.Join(Environment.NewLine, file.Faults.Select(fault => $"{id}.json: {fault}")));
    }
}
