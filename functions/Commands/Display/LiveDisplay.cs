using SanctionsTracker.Ingestion;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Display;

/// <summary>One moving line per source, then a table.</summary>
internal sealed class LiveDisplay(IAnsiConsole console) : RefreshDisplay(console)
{
    protected override Task<IReadOnlyList<RefreshOutcome>> WatchAsync(
        IReadOnlyList<string> sources, Func<IProgress<RefreshProgress>, Task<IReadOnlyList<RefreshOutcome>>> run) =>
        Console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ElapsedTimeColumn())
            .StartAsync(context => run(new Lines(context, sources)));

    protected override void Summarise(IReadOnlyList<RefreshOutcome> outcomes)
    {
        var table = new Table().RoundedBorder();
        table.AddColumns("Source", "Result");
        foreach (var figure in (string[])["Records", "Added", "Amended", "Removed", "Relisted", "Rejected", "Bytes", "Time"])
            table.AddColumn(new TableColumn(figure).RightAligned());

        foreach (var outcome in outcomes) table.AddRow([.. Cells(outcome).Select(Markup.Escape)]);
        Console.Write(table);
        foreach (var outcome in outcomes.Where(outcome => outcome.Error is not null))
            Console.MarkupLineInterpolated($"[red]{outcome.SourceId}[/]: {outcome.Error}");
    }

    private static IEnumerable<string> Cells(RefreshOutcome outcome) =>
    [
        outcome.SourceId, Figures.Word(outcome.Result), Figures.Count(outcome.Records), Figures.Count(outcome.Added),
        Figures.Count(outcome.Amended), Figures.Count(outcome.Removed), Figures.Count(outcome.Relisted),
        Figures.Count(outcome.Rejected), Figures.Size(outcome.Bytes), Figures.Seconds(outcome.Elapsed),
    ];

    private sealed class Lines(ProgressContext context, IReadOnlyList<string> sources) : IProgress<RefreshProgress>
    {
        private readonly Dictionary<string, ProgressTask> _tasks = sources.ToDictionary(
            source => source, source => context.AddTask(Markup.Escape($"{source}: waiting")).IsIndeterminate(), StringComparer.Ordinal);

        public void Report(RefreshProgress value)
        {
            if (!_tasks.TryGetValue(value.SourceId, out var task)) return;
            task.Description = Markup.Escape($"{value.SourceId}: {Figures.Line(value)}");
            if (value.Stage == RefreshStage.Done) task.StopTask();
        }
    }
}
