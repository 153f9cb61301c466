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
        var periods = events.CountableIn(lineup);
        var counts = periods.Select(events.CountIn).ToArray();
        if (counts.Length == 0 || counts.Any(count => count is null)) return null;

        var indicator = lineup.Indicators.Single(one => one.Code == code);
        var series = new PairedSeries(
            new(periods[0].Period, lineup.To),
            [.. periods.Select(period => period.Indicators[code])],
            [.. counts.Select(count => (double)count!.Value)]);
        var measured = Association.Measure(series, new(code.Value, events.ToString())
        {
            Transform = transform,
            Lags = lags,
            IndicatorName = indicator.Name,
            EventsName = events.NameIn(lineup),
        });
        return measured with { From = lineup.From, Caveats = [.. CaveatsOf(lineup, indicator, events), .. measured.Caveats] };
    }

    private static IEnumerable<string> CaveatsOf(CountryLineup lineup, LineupIndicator indicator, AssociationEvents events)
    {
        var name = indicator.Name ?? indicator.Code.Value;
        if (indicator.Note is { } note) yield return $"{name}: {note}";
        if (indicator is { Forecasts: > 0, ForecastsShown: false })
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}: {indicator.Forecasts} of its values are forecasts, and are left out.");
        var period = lineup.Interval.ToString().ToLowerInvariant();
        if (lineup.News is { Begins: { } begins } news)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"The feeds begin on {begins:yyyy-MM-dd}: what was reported before is not known, and the {lineup.Periods.Count - events.CountableIn(lineup).Count} of {lineup.Periods.Count} {period}s that begin earlier are left out.");
            if (news.Feeds.Select(feed => feed.Begins.Year).Distinct().Count() > 1)
                yield return $"Feeds begin at different times ({string.Join(", ", news.Feeds.Select(feed => string.Create(CultureInfo.InvariantCulture, $"{feed.Feed} on {feed.Begins:yyyy-MM-dd}")))}): more articles may only mean more feeds.";
            yield return "Counts of articles measure what the feeds report, not what happens.";
        }

        if (events.CoarserIn(lineup) is > 0 and var coarser)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{coarser} of the {events.NameIn(lineup)} have a date too coarse to say in which {period}, and are counted in none.");
        }

        string[] unknown = [.. lineup.Lists.Where(list => !list.IsKnown()).Select(list => list.List.Value)];
        if (unknown.Length > 0) yield return $"Nothing is known of {string.Join(", ", unknown)}: what those lists did is not counted.";
    }
}
