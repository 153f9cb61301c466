using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Tests.Indicators;

public sealed class DerivedSeriesTests
{
    private static readonly DerivedIndicator FuelExports = IndicatorCatalogue.Derived.Single();

    [Fact]
    public void Fuel_exports_are_their_share_of_merchandise_exports() =>
        Assert.Equal(["1980 60 2026-07-01"], Write(Of([("1980", 75, "2026-07-01")], [("1980", 80, "2026-07-01")])));

    [Fact]
    public void A_period_that_any_part_lacks_has_no_value() =>
        Assert.Equal(
            ["1981 2 2026-07-01"],
            Write(Of([("1980", 75, "2026-07-01"), ("1981", 50, "2026-07-01")], [("1981", 4, "2026-07-01"), ("1982", 4, "2026-07-01")])));

    [Fact]
    public void It_has_a_vintage_where_any_part_changed_a_value_of_it() =>
        Assert.Equal(
            ["1980 60 2020-01-01", "1980 64 2021-01-01", "1980 gap 2022-01-01"],
            Write(Of([("1980", 75, "2020-01-01"), ("1980", 80, "2021-01-01")], [("1980", 80, "2020-01-01"), ("1980", null, "2022-01-01")])));

    [Fact]
    public void A_change_of_a_part_that_changes_nothing_of_it_makes_no_vintage() =>
        Assert.Equal(
            ["1980 60 2020-01-01"],
            Write(Of([("1980", 75, "2020-01-01"), ("1999", 1, "2021-01-01")], [("1980", 80, "2020-01-01")])));

    [Fact]
    public void Before_both_parts_had_a_value_it_had_none()
    {
        var series = Of([("1980", 75, "2020-01-01")], [("1980", 80, "2022-01-01")]);

        Assert.Empty(series.AsOf(Vintage.Parse("2021-06-01")));
        Assert.Equal("2022-01-01", series.Facts.Vintage.ToString());
    }

    [Fact]
    public void What_is_computed_from_a_forecast_is_one()
    {
        var (share, exports) = (Part(0, ("1980", 75, "2026-07-01")), Part(1, ("1980", 80, "2026-07-01")));
        exports = exports with { Observations = [.. exports.Observations.Select(one => one with { Forecast = true })] };

        Assert.True(Assert.Single(DerivedSeries.Of(FuelExports, [share, exports]).Observations).Forecast);
    }

    [Fact]
    public void It_names_its_parts_their_makers_and_their_terms()
    {
        var facts = Of([("1980", 75, "2026-07-01")], [("1980", 80, "2026-07-01")]).Facts;

        Assert.Equal(
            "Computed as TX.VAL.FUEL.ZS.UN / 100 × TX.VAL.MRCH.CD.WT from: World Bank, World Development Indicators (UN Comtrade, estimated by the Bank's staff); "
                + "World Bank, World Development Indicators (World Trade Organization)",
            facts.Indicator.Source);
        Assert.Equal(("CC BY 4.0", "current US$", "derived"), (facts.Indicator.Licence, facts.Indicator.Unit, facts.Indicator.SourceId));
        Assert.Equal(("part0 part1", "derived:TX.VAL.FUEL.ZS.UN,TX.VAL.MRCH.CD.WT"), (facts.Sha256, facts.Address));
        Assert.Equal((new DateOnly(2026, 2, 1), 2), (facts.UpdatedOn, facts.FetchedAt.Day));
    }

    private static IndicatorSeries Of((string, double?, string)[] share, (string, double?, string)[] exports) =>
        DerivedSeries.Of(FuelExports, [Part(0, share), Part(1, exports)]);

    private static IndicatorSeries Part(int at, params (string Period, double? Value, string Vintage)[] values) => new(
        new SeriesFacts(new CountryCode("IRN"), IndicatorCatalogue.Find(FuelExports.Parts[at].Value)!)
        {
            UpdatedOn = new DateOnly(2026, at + 1, 1),
            FetchedAt = new DateTimeOffset(2026, 11, at + 1, 0, 0, 0, TimeSpan.Zero),
            Sha256 = $"part{at}",
            Address = "",
        },
        [.. values.Select(one => new Observation(IndicatorPeriod.Parse(one.Period)!.Value, one.Value, Vintage.Parse(one.Vintage)!.Value))]);

    private static IEnumerable<string> Write(IndicatorSeries series) => series.Observations
        .Select(one => FormattableString.Invariant($"{one.Period} {(one.Value is { } value ? value : "gap")} {one.Vintage}"));
}
