using SanctionsTracker.Ingestion;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Display;

/// <summary>Shows a refresh while it runs, and what came of it.</summary>
internal abstract class RefreshDisplay(IAnsiConsole console)
{
    protected IAnsiConsole Console { get; } = console;

    /// <summary>A live display for a terminal; plain lines for a file, a pipe or a log.</summary>
    public static RefreshDisplay Of(IAnsiConsole console) =>
        console.Profile.Out.IsTerminal ? new LiveDisplay(console) : new PlainDisplay(console);

    public async Task<IReadOnlyList<RefreshOutcome>> ShowAsync(
        IReadOnlyList<string> sources, Func<IProgress<RefreshProgress>, Task<IReadOnlyList<RefreshOutcome>>> run)
    {
        var outcomes = await WatchAsync(sources, run);
        Summarise(outcomes);
        return outcomes;
    }

    protected abstract Task<IReadOnlyList<RefreshOutcome>> WatchAsync(
        IReadOnlyList<string> sources, Func<IProgress<RefreshProgress>, Task<IReadOnlyList<RefreshOutcome>>> run);

    protected abstract void Summarise(IReadOnlyList<RefreshOutcome> outcomes);
}
