using System.Globalization;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup.Associations;

/// <summary>Measures what a line-up shows.</summary>
public static class LineupAssociation
{
    /// <summary>The association of an indicator of a line-up with its designations or removals; null where no list is known, and so no
    /// count either.</summary>
    /// <param name="lineup">The line-up, which has the indicator and counts the events.</param>
    /// <param name="code">The indicator.</param>
    /// <param name="kind">The events.</param>
    /// <param name="transform">What is done to both series first.</param>
    /// <param name="lags">The lags to measure.</param>
    public static Association? Of(CountryLineup lineup, IndicatorCode code, TimelineKind kind, Transform transform, LagRange lags)
    {
        ArgumentNullException.ThrowIfNull(lineup);
        var counts = lineup.Periods.Select(period => CountOf(period, kind)?.Total).ToArray();
        if (counts.Any(count => count is null)) return null;

        var events = kind == TimelineKind.Designation ? "designations" : "removals";
        var indicator = lineup.Indicators.Single(one => one.Code == code);
        var series = new PairedSeries(
            new(lineup.From, lineup.To),
            [.. lineup.Periods.Select(period => period.Indicators[code])],
            [.. counts.Select(count => (double)count!.Value)]);
        var measured = Association.Measure(series, new(code.Value, events) { Transform = transform, Lags = lags, IndicatorName = indicator.Name });
        return measured with { Caveats = [.. CaveatsOf(lineup, indicator, events), .. measured.Caveats] };
    }

    private static LineupCount? CountOf(LineupPeriod period, TimelineKind kind) =>
        kind == TimelineKind.Designation ? period.Designations : period.Removals;

    private static IEnumerable<string> CaveatsOf(CountryLineup lineup, LineupIndicator indicator, string events)
    {
        if (indicator.Note is { } note) yield return $"{indicator.Name ?? indicator.Code.Value}: {note}";
        if (lineup.Coarser.Total is > 0 and var coarser)
            yield return string.Create(CultureInfo.InvariantCulture, $"{coarser} of the {events} have a date too coarse to say in which {lineup.Interval.ToString().ToLowerInvariant()}, and are counted in none.");
        string[] unknown = [.. lineup.Lists.Where(list => !list.IsKnown()).Select(list => list.List.Value)];
        if (unknown.Length > 0) yield return $"Nothing is known of {string.Join(", ", unknown)}: what those lists did is not counted.";
    }
}
