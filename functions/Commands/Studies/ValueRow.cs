using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Functions.Commands.Studies;

/// <summary>A value of a graph as a row of a table.</summary>
internal sealed record ValueRow(string Graph, string Series, string Unit, string Code, string Source, string? Vintage, Period Period, double? Value)
{
    public static IEnumerable<ValueRow> Of(DrawnGraph graph) =>
        from series in graph.Series
        from line in series.Lines
        from value in line.Values
        select new ValueRow(graph.Id, series.Series, series.Unit, line.Code.Value, line.Source, line.Vintage, value.Period, value.Value);
}
