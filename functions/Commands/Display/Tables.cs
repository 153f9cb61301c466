using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Display;

internal static class Tables
{
    /// <summary>A table for a terminal; for a file or a pipe, rows with tabs between the cells.</summary>
    public static void WriteTable(this IAnsiConsole console, string[] columns, IReadOnlyList<string[]> rows)
    {
        if (!console.Profile.Out.IsTerminal)
        {
            foreach (var row in rows.Prepend(columns)) console.Profile.Out.Writer.WriteLine(string.Join('\t', row));
            return;
        }

        var table = new Table().RoundedBorder().AddColumns(columns);
        foreach (var row in rows) table.AddRow([.. row.Select(Markup.Escape)]);
        console.Write(table);
    }
}
