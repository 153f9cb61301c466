using System.CommandLine;
using SanctionsTracker.Functions.Commands.Display;
using SanctionsTracker.Functions.Hosting;
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
            "Refresh all sources once. Exit code: 0 all well, 1 a source failed, 2 wrong use, 3 a list is held for you to look at.",
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
        outcomes.Any(outcome => outcome.Result == RefreshResult.Failed) ? ExitCode.Failed
        : outcomes.Any(outcome => outcome.Result == RefreshResult.Held) ? ExitCode.Held
        : ExitCode.Well;

    private static async Task<int> RunAsync(LocalSettings settings, string? id, CancellationToken cancellationToken)
    {
        using var app = LocalHost.BuildOnce(settings);
        var round = app.Services.GetRequiredService<RefreshRound>();
        var sources = round.Sources.Where(source => id is null || string.Equals(source.Id, id, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (sources.Length == 0 && id is not null)
            throw new InvalidSettingException($"There is no source '{id}'. Known: {string.Join(", ", round.Sources.Select(source => source.Id))}.");

        await app.StartAsync(cancellationToken);
        var outcomes = await RefreshDisplay.Of(AnsiConsole.Console)
            .ShowAsync(sources, progress => round.RunAsync(sources, progress, cancellationToken));
        await app.StopAsync(cancellationToken);
        return ExitCodeOf(outcomes);
    }
}
