using System.Globalization;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup.Associations;

/// <summary>Measures what a line-up shows.</summary>
public static class LineupAssociation
{
    /// <summary>The association of an indicator of a line-up with events that it counts; null where nothing is known of them, and so there
    /// is no count either.</summary>
    /// <param name="lineup">The line-up, whose counts are of each period.</param>
    /// <param name="code">The indicator, as it was asked of the line-up.</param>
    /// <param name="events">The events.</param>
    /// <param name="transform">What is done to both series first.</param>
    /// <param name="lags">The lags to measure.</param>
    public static Association? Of(CountryLineup lineup, IndicatorCode code, AssociationEvents events, Transform transform, LagRange lags)
    {
        ArgumentNullException.ThrowIfNull(lineup);
        ArgumentNullException.ThrowIfNull(events);
        var counts = lineup.Periods.Select(events.CountIn).ToArray();
        if (counts.Any(count => count is null)) return null;

        var indicator = lineup.Indicators.Single(one => one.Code == code);
        var series = new PairedSeries(
            new(lineup.From, lineup.To),
            [.. lineup.Periods.Select(period => period.Indicators[code])],
            [.. counts.Select(count => (double)count!.Value)]);
        var measured = Association.Measure(series, new(code.Value, events.ToString())
        {
            Transform = transform,
            Lags = lags,
            IndicatorName = indicator.Name,
            EventsName = events.NameIn(lineup),
        });
        return measured with { Caveats = [.. CaveatsOf(lineup, indicator, events), .. measured.Caveats] };
    }

    private static IEnumerable<string> CaveatsOf(CountryLineup lineup, LineupIndicator indicator, AssociationEvents events)
    {
        var name = indicator.Name ?? indicator.Code.Value;
        if (indicator.Note is { } note) yield return $"{name}: {note}";
        if (indicator is { Forecasts: > 0, ForecastsShown: false })
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}: {indicator.Forecasts} of its values are forecasts, and are left out.");
        if ((events.Set is null ? lineup.Coarser.Total : lineup.Coarser.Incidents) is > 0 and var coarser)
        {
            var period = lineup.Interval.ToString().ToLowerInvariant();
            yield return string.Create(CultureInfo.InvariantCulture, $"{coarser} of the {events.NameIn(lineup)} have a date too coarse to say in which {period}, and are counted in none.");
        }

        string[] unknown = [.. lineup.Lists.Where(list => !list.IsKnown()).Select(list => list.List.Value)];
        if (unknown.Length > 0) yield return $"Nothing is known of {string.Join(", ", unknown)}: what those lists did is not counted.";
    }
}
