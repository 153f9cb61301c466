using SanctionsTracker.Indicators;

namespace SanctionsTracker.Functions.Api.Indicators;

/// <summary>A series that is held for a country, without its values.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Source">Who publishes it.</param>
/// <param name="SourceId">How it comes to us: <c>worldbank</c>, <c>imf</c>, <c>dbnomics</c>, <c>upload</c> or <c>derived</c>.</param>
/// <param name="Licence">The terms under which it is published.</param>
/// <param name="Vintage">The newest vintage that changed a value; null while there are only gaps.</param>
/// <param name="UpdatedOn">The publisher's date of the last update; null where it gives none.</param>
/// <param name="FetchedAt">When the newest answer came.</param>
/// <param name="First">The first period with a value; null where there is none.</param>
/// <param name="Last">The last period with a value.</param>
/// <param name="Count">How many periods have a value.</param>
public sealed record HeldIndicator(
    IndicatorCode Code,
    string Name,
    string Unit,
    string Source,
    string SourceId,
    string Licence,
    Vintage? Vintage,
    DateOnly? UpdatedOn,
    DateTimeOffset FetchedAt,
    IndicatorPeriod? First,
    IndicatorPeriod? Last,
    int Count)
{
    public static HeldIndicator Of(IndicatorSeries series)
    {
        var facts = series.Facts;
        var periods = series.AsOf(vintage: null).Where(one => one.Value is not null).Select(one => one.Period).ToArray();
        return new(
            facts.Indicator.Code,
            facts.Indicator.Name,
            facts.Indicator.Unit,
            facts.Indicator.Source,
            facts.Indicator.SourceId,
            facts.Indicator.Licence,
            facts.Vintage,
            facts.UpdatedOn,
            facts.FetchedAt,
            periods.Length == 0 ? null : periods[0],
            periods.Length == 0 ? null : periods[^1],
            periods.Length);
    }
}
