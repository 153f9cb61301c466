using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Sources.WorldBank;

/// <summary>Makes the pages of an answer one series of ours, after checking that they are that series, whole.</summary>
internal static class WorldBankMapper
{
    /// <summary>The values by period; null where the bank has no rows for the series.</summary>
    /// <exception cref="UnreadableSnapshotException">The pages are not of one state, not complete, or of another series.</exception>
    public static IReadOnlyDictionary<IndicatorPeriod, double?>? Map(IReadOnlyList<WorldBankAnswer.Page> pages, CountryCode country, IndicatorCode code)
    {
        var first = pages[0];
        if (pages.Any(page => page.Total != first.Total || page.UpdatedOn != first.UpdatedOn))
            throw new UnreadableSnapshotException("The World Bank's pages are not of one state: it was updated between them.");

        var rows = pages.Sum(page => page.Rows.Count);
        if (rows != first.Total)
            throw new UnreadableSnapshotException($"The World Bank announced {first.Total} rows and gave {rows}.");
        if (rows == 0) return null;

        var values = new Dictionary<IndicatorPeriod, double?>(rows);
        foreach (var row in pages.SelectMany(page => page.Rows)) Add(values, row, country, code);
        return values;
    }

    private static void Add(Dictionary<IndicatorPeriod, double?> values, WorldBankRow row, CountryCode country, IndicatorCode code)
    {
        if (row.Country != country.Value || row.Indicator != code.Value)
            throw new UnreadableSnapshotException($"Asked for {country} {code}, the World Bank gave a row of {row.Country} {row.Indicator}.");
        if (IndicatorPeriod.Parse(row.Date) is not { } period)
            throw new UnreadableSnapshotException($"The World Bank's period '{row.Date}' is no year, quarter or month.");
        if (!values.TryAdd(period, row.Value))
            throw new UnreadableSnapshotException($"The World Bank gave the period {period} twice.");
    }
}
