using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Indicators;

/// <summary>The rows of table <c>indicators</c>: a partition for each country and code, in it a row for each period and vintage or, of a vintage
/// that changes more than a batch has rows, one row for them all, and the row <c>series</c>, which sorts after them. The codes of a country that
/// are not in <see cref="IndicatorCatalogue"/> are rows of a partition of their own.</summary>
internal static class IndicatorRows
{
    public const string Series = "series";

    /// <summary>The partition and the row that every change of any series touches, so that its ETag says which state of them all was read.</summary>
    public const string Version = "!version";

    // Between the periods, which begin with a digit, and the row of the series.
    private const string Packed = "packed";

    public static string Codes(CountryCode country) => TableKey.Join("codes", country.Value);

    public static string Partition(CountryCode country, IndicatorCode code) => TableKey.Join(country.Value, code.Value);

    public static TableRow OfVersion() => new(Version, Version, new Dictionary<string, object>(StringComparer.Ordinal));

    public static TableRow Of(string partition, Observation observation)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        if (observation.Value is { } value) values["value"] = value;
        if (observation.Forecast) values["forecast"] = true;
        return new TableRow(partition, TableKey.Join(observation.Period.Text, observation.Vintage.ToString()), values);
    }

    /// <summary>One row for all observations of a vintage.</summary>
    public static TableRow Of(string partition, Vintage vintage, IReadOnlyList<Observation> observations)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        RowPayload.Place(values, RowPayload.Compress(PackedObservations.Write(observations)));
        return new TableRow(partition, TableKey.Join(Packed, vintage.ToString()), values);
    }

    public static IEnumerable<Observation> ObservationsOf(TableRow row) => TableKey.Split(row.Row) switch
    {
        [Packed, var vintage] => PackedObservations.Read(RowPayload.Read(row)!, Vintage.Parse(vintage)!.Value),
        [var period, var vintage] =>
            [new Observation(IndicatorPeriod.Parse(period)!.Value, row.Real("value"), Vintage.Parse(vintage)!.Value, row.Flag("forecast") ?? false)],
        _ => throw new InvalidDataException($"'{row.Row}' is no key of an observation."),
    };

    public static TableRow Of(string partition, SeriesFacts facts)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["country"] = facts.Country.Value,
            ["code"] = facts.Indicator.Code.Value,
            ["name"] = facts.Indicator.Name,
            ["unit"] = facts.Indicator.Unit,
            ["source"] = facts.Indicator.Source,
            ["licence"] = facts.Indicator.Licence,
            ["source_id"] = facts.Indicator.SourceId,
            ["fetched_at"] = facts.FetchedAt,
            ["sha256"] = facts.Sha256,
            ["address"] = facts.Address,
        };
        if (facts.UpdatedOn is { } updatedOn) values["updated_on"] = updatedOn.ToString("O", CultureInfo.InvariantCulture);
        if (facts.Vintage is { } vintage) values["vintage"] = vintage.ToString();
        return new TableRow(partition, Series, values);
    }

    public static SeriesFacts FactsOf(TableRow row) => new(
        new CountryCode(row.Text("country")!),
        new Indicator(
            new IndicatorCode(row.Text("code")!), row.Text("name")!, row.Text("unit")!, row.Text("source")!, row.Text("licence")!,
            // The World Bank was the only source before rows said which.
            row.Text("source_id") ?? IndicatorSources.WorldBank))
    {
        UpdatedOn = row.Text("updated_on") is { } updatedOn ? DateOnly.ParseExact(updatedOn, "O", CultureInfo.InvariantCulture) : null,
        FetchedAt = row.Time("fetched_at")!.Value,
        Sha256 = row.Text("sha256")!,
        Address = row.Text("address")!,
        Vintage = Vintage.Parse(row.Text("vintage")),
        RowETag = row.ETag,
    };
}
