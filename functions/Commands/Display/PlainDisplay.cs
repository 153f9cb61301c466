using System.Collections.Concurrent;
using SanctionsTracker.Ingestion;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Display;

/// <summary>A line whenever a source reaches its next stage, and a line per source at the end.</summary>
internal sealed class PlainDisplay(IAnsiConsole console) : RefreshDisplay(console)
{
    protected override Task<IReadOnlyList<RefreshOutcome>> WatchAsync(
        IReadOnlyList<string> sources, Func<IProgress<RefreshProgress>, Task<IReadOnlyList<RefreshOutcome>>> run) =>
        run(new Lines(Console));

    protected override void Summarise(IReadOnlyList<RefreshOutcome> outcomes)
    {
        foreach (var outcome in outcomes) WriteLine(Console, Line(outcome));
    }

    private static string Line(RefreshOutcome outcome)
    {
        var error = outcome.Error is null ? "" : $": {outcome.Error}";
        return $"{outcome.SourceId}: {Figures.Word(outcome.Result)}, {Figures.Count(outcome.Records)} records, "
            + $"{Figures.Count(outcome.Added)} added, {Figures.Count(outcome.Amended)} amended, {Figures.Count(outcome.Removed)} removed, "
            + $"{Figures.Count(outcome.Relisted)} relisted, {Figures.Count(outcome.Rejected)} rejected, {Figures.Size(outcome.Bytes)}, "
            + $"{Figures.Seconds(outcome.Elapsed)}{error}";
    }

    // Past Spectre, which would wrap at 80 characters.
    private static void WriteLine(IAnsiConsole console, string line)
    {
        lock (console) console.Profile.Out.Writer.WriteLine(line);
    }

    private sealed class Lines(IAnsiConsole console) : IProgress<RefreshProgress>
    {
        private readonly ConcurrentDictionary<string, RefreshStage> _stages = new(StringComparer.Ordinal);

        public void Report(RefreshProgress value)
        {
            if (_stages.TryGetValue(value.SourceId, out var stage) && stage == value.Stage) return;
            _stages[value.SourceId] = value.Stage;
            WriteLine(console, $"{value.SourceId}: {Figures.Line(value)}");
        }
    }
}
