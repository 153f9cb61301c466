using System.CommandLine;
using SanctionsTracker.Functions.Commands.Display;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Ingestion;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands;

/// <summary><c>refresh</c>: brings the sources up to date once.</summary>
internal static class RefreshCommand
{
    public static Command Create(CommonOptions options)
    {
        var source = new Option<string?>("--source") { Description = "Only this source, such as ofac-sdn.", HelpName = "ID" };
        var command = new Verb(
            "refresh",
            "Refresh all sources once; one that another process is refreshing is left to it. Exit code: 0 all well, 1 a source failed, 2 wrong use, 3 a list is held for you to look at.",
            """
              dotnet run --project functions -- refresh
              dotnet run --project functions -- refresh --source ofac-sdn
            """)
        {
            source,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(options.Read(parsed), parsed.GetValue(source), cancellationToken));
        return command;
    }

    internal static int ExitCodeOf(IReadOnlyList<RefreshOutcome> outcomes) =>
        outcomes.Any(outcome => outcome.Result is RefreshResult.Failed or RefreshResult.NothingHeld or RefreshResult.Refused) ? ExitCode.Failed
        : outcomes.Any(outcome => outcome.Result == RefreshResult.Held) ? ExitCode.Held
        : ExitCode.Well;

    private static Task<int> RunAsync(LocalSettings settings, string? id, CancellationToken cancellationToken) =>
        OneRun.Of(settings, async services =>
        {
            var round = services.GetRequiredService<RefreshRound>();
            var sources = Chosen(await round.SourcesAsync(cancellationToken), id);
            var outcomes = await RefreshDisplay.Of(AnsiConsole.Console).ShowAsync(
                [.. sources.Select(source => source.Id)], progress => round.RunAsync(sources, progress, cancellationToken));
            return ExitCodeOf(outcomes);
        }, cancellationToken);

    private static IReadOnlyList<ISourceRefresher> Chosen(IReadOnlyList<ISourceRefresher> sources, string? id)
    {
        if (id is null) return sources;
        ISourceRefresher[] chosen = [.. sources.Where(source => string.Equals(source.Id, id, StringComparison.OrdinalIgnoreCase))];
        return chosen.Length > 0
            ? chosen
            : throw new InvalidSettingException(
                $"There is no source '{id}', or it is disabled. Known: {string.Join(", ", sources.Select(source => source.Id))}.");
    }
}
