using SanctionsTracker.Functions.Commands.Display;
using SanctionsTracker.News.Importing;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Feeds;

/// <summary>Says what became of feeds that were handed in.</summary>
internal static class ImportReport
{
    /// <returns>The exit code.</returns>
    public static int Write(IAnsiConsole console, IReadOnlyList<ImportOutcome>? outcomes, IReadOnlyList<string> warnings, ImportOrder order)
    {
        var lines = console.Profile.Out.Writer;
        if (outcomes is null)
        {
            lines.WriteLine("Others were importing feeds all the time. Try again.");
            return ExitCode.Failed;
        }

        console.WriteTable(
            ["Result", "Id", "Title", "Address", "Reason"],
            [.. outcomes.Select(one => new[] { Figures.Word(one.Result), one.Id ?? "-", OneLine(one.Title), one.Address.AbsoluteUri, one.Reason ?? "" })]);
        foreach (var warning in warnings) lines.WriteLine($"{warning}.");
        lines.WriteLine($"{Count(ImportResult.Added)} added, {Count(ImportResult.Known)} there already, {Count(ImportResult.Refused)} refused.{(order.DryRun ? " Nothing was stored." : "")}");
        return outcomes.Any(one => one.Result == ImportResult.Refused) ? ExitCode.Failed : ExitCode.Well;

        string Count(ImportResult result) => Figures.Count(outcomes.Count(one => one.Result == result));
    }

    // A publisher's tab or line end would make another cell or row of it.
    private static string OneLine(string title) => title.ReplaceLineEndings(" ").Replace('\t', ' ');
}
