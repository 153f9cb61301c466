using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Functions.Api.Indicators;

/// <summary>A series with its values as of a vintage.</summary>
/// <param name="Country">Whose series it is.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Source">Who publishes it.</param>
/// <param name="SourceId">How it comes to us: <c>worldbank</c>, <c>imf</c>, <c>dbnomics</c>, <c>upload</c> or <c>derived</c>.</param>
/// <param name="Licence">The terms under which it is published.</param>
/// <param name="Vintage">The vintage that the values are as of; null where there was none yet.</param>
/// <param name="Vintages">All vintages that changed a value, oldest first.</param>
/// <param name="UpdatedOn">The publisher's date of the last update; null where it gives none.</param>
/// <param name="FetchedAt">When the newest answer came.</param>
/// <param name="Address">Where the newest answer came from.</param>
/// <param name="SnapshotSha256">The newest answer in the archive, page by page.</param>
/// <param name="Chosen">Which series was chosen, and why, where a friendly code was asked for; else null.</param>
/// <param name="Values">By period, from the first to the last that has a value.</param>
public sealed record IndicatorValues(
    CountryCode Country,
    IndicatorCode Code,
    string Name,
    string Unit,
    string Source,
    string SourceId,
    string Licence,
    Vintage? Vintage,
    IReadOnlyList<Vintage> Vintages,
    DateOnly? UpdatedOn,
    DateTimeOffset FetchedAt,
    string Address,
    IReadOnlyList<string> SnapshotSha256,
    ChosenSeries? Chosen,
    IReadOnlyList<IndicatorValue> Values)
{
    /// <param name="series">The series.</param>
    /// <param name="chosen">Why it, where a friendly code was asked for.</param>
    /// <param name="asked">The vintage that was asked for; null for the newest.</param>
    /// <param name="from">Periods that begin earlier are left out.</param>
    /// <param name="to">Periods that end later are left out.</param>
    public static IndicatorValues Of(IndicatorSeries series, ChosenSeries? chosen, Vintage? asked, DateOnly? from, DateOnly? to)
    {
        var (facts, vintages) = (series.Facts, series.Vintages);
        var usable = vintages.Where(vintage => asked is not { } limit || vintage.CompareTo(limit) <= 0).ToArray();
        return new(
            facts.Country,
            facts.Indicator.Code,
            facts.Indicator.Name,
            facts.Indicator.Unit,
            facts.Indicator.Source,
            facts.Indicator.SourceId,
            facts.Indicator.Licence,
            usable.Length == 0 ? null : usable[^1],
            vintages,
            facts.UpdatedOn,
            facts.FetchedAt,
            facts.Address,
            facts.Sha256.Split(' '),
            chosen,
            [.. IndicatorValue.WithGaps(series.AsOf(asked)).Where(one => LiesWithin(one.Period, from, to))]);
    }

    private static bool LiesWithin(IndicatorPeriod period, DateOnly? from, DateOnly? to) =>
        Period.Parse(period.Text) is { } known && !(known.FirstDay < from) && !(known.LastDay > to);
}
