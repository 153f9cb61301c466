using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Indicators;

/// <summary>The rows of table <c>indicators</c>: a partition for each country and code, in it a row for each period and vintage, and
/// the row <c>series</c>, which sorts after them.</summary>
internal static class IndicatorRows
{
    public const string Series = "series";

    public static readonly RowRange Observations = new("0", ":");

    public static string Partition(CountryCode country, IndicatorCode code) => TableKey.Join(country.Value, code.Value);

    public static TableRow Of(string partition, Observation observation)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        if (observation.Value is { } value) values["value"] = value;
        return new TableRow(partition, TableKey.Join(observation.Period.Text, observation.Vintage.ToString()), values);
    }

    public static Observation ObservationOf(TableRow row) => TableKey.Split(row.Row) is [var period, var vintage]
        ? new Observation(IndicatorPeriod.Parse(period)!.Value, row.Real("value"), Vintage.Parse(vintage)!.Value)
        : throw new InvalidDataException($"'{row.Row}' is no key of an observation.");

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
            new IndicatorCode(row.Text("code")!), row.Text("name")!, row.Text("unit")!, row.Text("source")!, row.Text("licence")!))
    {
        UpdatedOn = row.Text("updated_on") is { } updatedOn ? DateOnly.ParseExact(updatedOn, "O", CultureInfo.InvariantCulture) : null,
        FetchedAt = row.Time("fetched_at")!.Value,
        Sha256 = row.Text("sha256")!,
        Address = row.Text("address")!,
        Vintage = Vintage.Parse(row.Text("vintage")),
        RowETag = row.ETag,
    };
}
