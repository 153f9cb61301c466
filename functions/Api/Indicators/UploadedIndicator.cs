using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Indicators.Uploads;

namespace SanctionsTracker.Functions.Api.Indicators;

/// <summary>What became of a series that was handed in.</summary>
/// <param name="Country">Whose series it is.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Source">Who made it.</param>
/// <param name="Licence">The terms under which it may be used.</param>
/// <param name="Rows">How many rows, or cells of a row, held a period.</param>
/// <param name="Values">How many of them have a value.</param>
/// <param name="Missing">How many have none.</param>
/// <param name="Changed">How many values are new, revised or withdrawn by this upload; 0 where the series held says the same.</param>
/// <param name="First">The first period with a value.</param>
/// <param name="Last">The last period with a value.</param>
/// <param name="Vintage">The newest vintage that changed a value: this upload's, where it changed any.</param>
/// <param name="SnapshotSha256">The bytes in the archive.</param>
/// <param name="Skipped">The rows that were left out, where that was asked for.</param>
public sealed record UploadedIndicator(
    CountryCode Country,
    IndicatorCode Code,
    string Name,
    string Unit,
    string Source,
    string Licence,
    int Rows,
    int Values,
    int Missing,
    int Changed,
    IndicatorPeriod First,
    IndicatorPeriod Last,
    Vintage? Vintage,
    string SnapshotSha256,
    IReadOnlyList<BadRow> Skipped)
{
    public static UploadedIndicator Of(UploadOutcome.Stored stored)
    {
        var (facts, read) = (stored.Series.Facts, stored.Read);
        var periods = read.Values.Where(one => one.Value is not null).Select(one => one.Key).Order().ToArray();
        return new(
            facts.Country,
            facts.Indicator.Code,
            facts.Indicator.Name,
            facts.Indicator.Unit,
            facts.Indicator.Source,
            facts.Indicator.Licence,
            read.Rows,
            periods.Length,
            read.Values.Count - periods.Length,
            stored.Changed,
            periods[0],
            periods[^1],
            facts.Vintage,
            facts.Sha256,
            read.BadRows);
    }
}
