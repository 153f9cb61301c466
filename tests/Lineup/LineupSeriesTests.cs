using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Tests.Lineup;

public sealed class LineupSeriesTests
{
    private static readonly IndicatorCode Growth = new("NY.GDP.MKTP.KD.ZG");

    [Fact]
    public void A_gap_and_a_withdrawn_value_are_null_and_zero_is_a_value()
    {
        var series = Of(Growth, Series(("1980", -21.6, "2025-12-16"), ("1981", null, "2025-12-16"), ("1982", 0, "2025-12-16")), vintage: null, Interval.Year);

        Assert.Equal([-21.6, null, 0, null], new[] { "1980", "1981", "1982", "1983" }.Select(year => series.At(Period.Parse(year)!.Value)));
        Assert.True(series.Indicator.Held);
        Assert.Null(series.Indicator.Note);
    }

    [Fact]
    public void The_newest_vintage_is_shown_and_named()
    {
        var series = Of(Growth, Series(("1980", -18.8, "2019-04-01"), ("1980", -21.6, "2025-12-16")), vintage: null, Interval.Year);

        Assert.Equal(-21.6, series.At(Period.Parse("1980")!.Value));
        Assert.Equal("2025-12-16", series.Indicator.Vintage.ToString());
    }

    [Fact]
    public void An_earlier_vintage_can_be_asked_for()
    {
        var series = Of(Growth, Series(("1980", -18.8, "2019-04-01"), ("1980", -21.6, "2025-12-16")), Vintage.Parse("2020-01-01"), Interval.Year);

        Assert.Equal(-18.8, series.At(Period.Parse("1980")!.Value));
        Assert.Equal("2019-04-01", series.Indicator.Vintage.ToString());
    }

    [Fact]
    public void Before_its_first_vintage_a_series_had_no_values()
    {
        var series = Of(Growth, Series(("1980", -18.8, "2019-04-01")), Vintage.Parse("2018-01-01"), Interval.Year);

        Assert.Null(series.At(Period.Parse("1980")!.Value));
        Assert.Equal("It had no values yet at that time.", series.Indicator.Note);
    }

    [Fact]
    public void A_series_that_is_not_held_says_so_and_keeps_its_name_and_unit()
    {
        var series = Of(Growth, series: null, vintage: null, Interval.Year);

        Assert.False(series.Indicator.Held);
        Assert.Equal(("%", "It is not held for this country."), (series.Indicator.Unit, series.Indicator.Note));
        Assert.Null(series.At(Period.Parse("1980")!.Value));
    }

    [Fact]
    public void A_code_that_nobody_knows_has_no_name()
    {
        var series = Of(new IndicatorCode("X.Y"), series: null, vintage: null, Interval.Year);

        Assert.Equal(new LineupIndicator(new("X.Y"), null, null, null, null, Held: false, "It is not held for this country."), series.Indicator);
    }

    [Fact]
    public void Annual_values_are_not_spread_over_quarters()
    {
        var series = Of(Growth, Series(("1980", -21.6, "2025-12-16")), vintage: null, Interval.Quarter);

        Assert.Null(series.At(Period.Parse("1980-Q1")!.Value));
        Assert.Equal("It has no values by quarter: its first period is 1980.", series.Indicator.Note);
    }

    [Fact]
    public void Forecasts_are_left_out_and_counted()
    {
        var resolved = new ResolvedSeries(Growth, Forecast("2020"));

        var series = LineupSeries.Of(resolved, vintage: null, Interval.Year);

        Assert.Equal([1, null], new[] { "2019", "2020" }.Select(year => series.At(Period.Parse(year)!.Value)));
        Assert.Equal((1, false, null), (series.Indicator.Forecasts, series.Indicator.ForecastsShown, series.Indicator.Note));
    }

    [Fact]
    public void Forecasts_are_shown_to_whoever_asks_for_them()
    {
        var series = LineupSeries.Of(new ResolvedSeries(Growth, Forecast("2020")), vintage: null, Interval.Year, forecasts: true);

        Assert.Equal(2, series.At(Period.Parse("2020")!.Value));
        Assert.Equal((1, true), (series.Indicator.Forecasts, series.Indicator.ForecastsShown));
    }

    [Fact]
    public void A_series_of_forecasts_alone_says_so()
    {
        var series = LineupSeries.Of(new ResolvedSeries(Growth, Forecast("2019")), vintage: null, Interval.Year);

        Assert.Equal(("All of its values are forecasts.", 2), (series.Indicator.Note, series.Indicator.Forecasts));
    }

    [Fact]
    public void Which_series_stands_for_a_friendly_code_is_told()
    {
        var resolved = new ResolvedSeries(new("gdp-growth"), Series(("1980", -21.6, "2025-12-16")), new ChosenSeries(Growth, "It comes first."));

        var indicator = LineupSeries.Of(resolved, vintage: null, Interval.Year).Indicator;

        Assert.Equal(("gdp-growth", "%", resolved.Chosen), (indicator.Code.Value, indicator.Unit, indicator.Chosen));
    }

    private static LineupSeries Of(IndicatorCode code, IndicatorSeries? series, Vintage? vintage, Interval interval) =>
        LineupSeries.Of(new ResolvedSeries(code, series), vintage, interval);

    // 1 in 2019 and 2 in 2020.
    private static IndicatorSeries Forecast(string from)
    {
        var (series, first) = (Series(("2019", 1, "2019-04-01"), ("2020", 2, "2019-04-01")), IndicatorPeriod.Parse(from)!.Value);
        return series with { Observations = [.. series.Observations.Select(one => one with { Forecast = one.Period.CompareTo(first) >= 0 })] };
    }

    private static IndicatorSeries Series(params (string Period, double? Value, string Vintage)[] values) => new(
        new SeriesFacts(new CountryCode("IRN"), IndicatorCatalogue.Find(Growth.Value)!)
        {
            FetchedAt = DateTimeOffset.UnixEpoch,
            Sha256 = "",
            Address = "",
        },
        [.. values.Select(one => new Observation(IndicatorPeriod.Parse(one.Period)!.Value, one.Value, Vintage.Parse(one.Vintage)!.Value))]);
}
