using SanctionsTracker.Indicators;
using SanctionsTracker.Lineup.Studies.Claims;

namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>One source and vintage that can stand for a series of a study.</summary>
/// <param name="Series">The study's series.</param>
/// <param name="Code">The code.</param>
/// <param name="Source">Who publishes it.</param>
/// <param name="Licence">The terms under which it is published.</param>
/// <param name="Vintage">The vintage; null where there is none.</param>
/// <param name="Sha256">The newest answer in the archive; of figures that the study brings along its file.</param>
/// <param name="IsNewest">Whether it is the newest vintage of its source.</param>
/// <param name="Values">The values, in the study's unit.</param>
public sealed record SeriesVariant(
    string Series, IndicatorCode Code, string Source, string Licence, string? Vintage, string Sha256, bool IsNewest, SeriesValues Values)
{
    /// <summary>Every vintage of a series that is held, the newest first.</summary>
    public static IEnumerable<SeriesVariant> Of(StudySeries series, SeriesChoice choice, IndicatorSeries held, Interval interval)
    {
        var facts = held.Facts;
        Vintage?[] vintages = [.. held.Vintages.Reverse().Select(Vintage? (vintage) => vintage)];
        return vintages.Select((vintage, place) => new SeriesVariant(
            series.Id, facts.Indicator.Code, facts.Indicator.Source, facts.Indicator.Licence, vintage.ToString(), facts.Sha256, IsNewest: place == 0,
            new SeriesValues(Scaled(held.AsOf(vintage), choice.Scale, interval))));
    }

    /// <summary>Figures that the study brings along.</summary>
    public static SeriesVariant Of(StudySeries series, SeriesChoice choice, BroughtFigures figures, string sha256) => new(
        series.Id, choice.Code, figures.Source, figures.Licence, figures.Vintage, sha256, IsNewest: true,
        new SeriesValues(figures.Values.ToDictionary(one => one.Key, one => one.Value * choice.Scale)));

    private static Dictionary<Period, double> Scaled(IReadOnlyList<Observation> observations, double scale, Interval interval)
    {
        var values = new Dictionary<Period, double>();
        foreach (var one in observations)
        {
            // What was forecast tells nothing of what was.
            if (one is { Value: { } value, Forecast: false } && Period.Parse(one.Period.Text) is { } period && period.Interval == interval) values[period] = value * scale;
        }

        return values;
    }
}
