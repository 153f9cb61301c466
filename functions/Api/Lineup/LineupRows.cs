using SanctionsTracker.Lineup;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>Line-ups as rows of one table: a row for each period or, where a window was asked for, for each offset.</summary>
internal static class LineupRows
{
    /// <param name="lineups">The line-ups, of one question.</param>
    /// <param name="several">Whether several countries were asked for: each row then begins with its country.</param>
    public static IReadOnlyList<object> Of(IReadOnlyList<CountryLineup> lineups, bool several) =>
        [.. lineups.SelectMany(lineup => Of(lineup, several))];

    private static IEnumerable<object> Of(CountryLineup lineup, bool several) => lineup.Window is { } window
        ? window.Offsets.Select(offset => LineupOffsetRow.Of(offset, several ? lineup.Country : null))
        : lineup.Periods.Select(period => LineupRow.Of(period, several ? lineup.Country : null, lineup.Eras));
}
