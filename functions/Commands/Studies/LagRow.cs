using SanctionsTracker.Lineup.Associations;
using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Functions.Commands.Studies;

/// <summary>One lag of a test as a row of a table; of a test with nothing to measure one row without figures.</summary>
internal sealed record LagRow(
    string Test, string Series, string? Code, string? Vintage, string Events, IReadOnlyList<string> Kinds, Verdict Verdict, double? PHolm, LagFigures? Figures)
{
    public static IEnumerable<LagRow> Of(MeasuredTest test)
    {
        LagFigures?[] lags = test.Association is { } association ? [.. association.Lags] : [null];
        return lags.Select(lag => new LagRow(
            test.Id, test.Series, test.Code?.Value, test.Vintage, test.Events, test.Kinds, test.Verdict, test.PHolm, lag));
    }
}
