using System.Collections.Concurrent;
using SanctionsTracker.Backup;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Display;

/// <summary>Shows an export or import while it runs: a moving line for each part in a terminal, else a line when a part is done.</summary>
internal static class CopyDisplay
{
    public static Task<T> ShowAsync<T>(IAnsiConsole console, Func<IProgress<CopyProgress>, Task<T>> run) => console.Profile.Out.IsTerminal
        ? console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(context => run(new MovingLines(context)))
        : run(new EndedParts(console));

    private static string Line(CopyProgress progress) =>
        $"{progress.Part}: {Figures.Count(progress.Done)}{(progress.Total is { } total && !progress.Ended ? $" of {Figures.Count(total)}" : "")}";

    private sealed class MovingLines(ProgressContext context) : IProgress<CopyProgress>
    {
        private readonly ConcurrentDictionary<string, ProgressTask> _tasks = new(StringComparer.Ordinal);

        public void Report(CopyProgress value)
        {
            var task = _tasks.GetOrAdd(value.Part, part => context.AddTask(Markup.Escape(part)).IsIndeterminate(value.Total is null));
            task.Description = Markup.Escape(Line(value));
            task.MaxValue = Math.Max(1, value.Total ?? value.Done);
            task.Value = value.Done;
            if (value.Ended) task.StopTask();
        }
    }

    private sealed class EndedParts(IAnsiConsole console) : IProgress<CopyProgress>
    {
        // Past Spectre, which would wrap at 80 characters.
        public void Report(CopyProgress value)
        {
            if (!value.Ended) return;
            lock (console) console.Profile.Out.Writer.WriteLine(Line(value));
        }
    }
}
