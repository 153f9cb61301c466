using System.CommandLine;
using System.Globalization;
using SanctionsTracker.Functions.Commands.Display;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Ingestion;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands;

/// <summary><c>status</c>: how the sources fare, from what is stored.</summary>
internal static class StatusCommand
{
    public static Command Create(CommonOptions options)
    {
        var command = new Verb(
            "status",
            "Show how each source fares, without asking it. Exit code: 0 all well, 1 a source fails, 3 a list is held.",
            "  dotnet run --project functions -- status --data .data/demo");
        command.SetAction((parsed, cancellationToken) => RunAsync(options.Read(parsed), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(LocalSettings settings, CancellationToken cancellationToken) =>
        OneRun.Of(settings, async services =>
        {
            var states = services.GetRequiredService<SourceStates>();
            var rows = new List<(SourceState State, SourceStatus Status)>();
            foreach (var source in await services.GetRequiredService<RefreshRound>().SourcesAsync(cancellationToken))
            {
                var state = await states.GetAsync(source.Id, source.Kind, cancellationToken);
                rows.Add((state, SourceHealth.Of(state, services.GetRequiredService<TimeProvider>().GetUtcNow())));
            }

            AnsiConsole.Console.WriteTable(["Source", "Status", "Records", "Rejected", "Last success (UTC)", "Message"], [.. rows.Select(row => Cells(row.State, row.Status))]);
            foreach (var (state, _) in rows.Where(row => row.State.Held is not null))
            {
                // Past Spectre, which would wrap the command.
                AnsiConsole.Console.Profile.Out.Writer.WriteLine($"To apply what is held of {state.Id}: release --source {state.Id} --sha256 {state.Held!.Sha256}");
            }

            return ExitCodeOf([.. rows.Select(row => row.Status)]);
        }, cancellationToken);

    private static string[] Cells(SourceState state, SourceStatus status) =>
    [
        state.Id, Figures.Word(status), Figures.Count(state.Records), Figures.Count(state.Rejected),
        state.LastSuccess?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "-",
        state.Held?.Reason ?? state.Error ?? Told(state.Reconciliation),
    ];

    private static string Told(ListReconciliation? found) => found is null
        ? ""
        : $"{Figures.Count(found.Agreed)} changes agree, {Figures.Count(found.OnlyTheirsTotal)} only published, {Figures.Count(found.OnlyOursTotal)} only found";

    private static int ExitCodeOf(SourceStatus[] statuses) =>
        statuses.Contains(SourceStatus.Failing) ? ExitCode.Failed
        : statuses.Contains(SourceStatus.Held) ? ExitCode.Held
        : ExitCode.Well;
}
