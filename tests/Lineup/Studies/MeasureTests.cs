using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Studies.Claims;

namespace SanctionsTracker.Tests.Lineup.Studies;

public sealed class MeasureTests
{
    // 2011 to 2016, of which 2014 is missing.
    private readonly Evidence _evidence = new(
        new Dictionary<string, SeriesValues>(StringComparer.Ordinal)
        {
            ["s"] = new(new Dictionary<Period, double>
            {
                [Year(2011)] = 100,
                [Year(2012)] = 50,
                [Year(2013)] = 60,
                [Year(2015)] = -20,
                [Year(2016)] = 10,
            }),
        },
        (events, kinds, span) => events == "acts" ? span.Count + kinds.Count : null);

    [Fact]
    public void A_value_is_that_of_its_period() => Assert.Equal(new Measured(50), new ValueAt("s", Year(2012)).Of(_evidence));

    [Fact]
    public void A_value_that_is_missing_cannot_be_measured() => Assert.Null(new ValueAt("s", Year(2014)).Of(_evidence));

    [Fact]
    public void A_series_that_is_not_held_cannot_be_measured() => Assert.Null(new ValueAt("other", Year(2012)).Of(_evidence));

    [Fact]
    public void A_change_is_the_later_value_less_the_earlier() =>
        Assert.Equal(new Measured(-40), new ChangeBetween("s", Year(2011), Year(2013)).Of(_evidence));

    [Fact]
    public void A_change_in_per_cent_is_of_the_earlier_value() =>
        Assert.Equal(new Measured(-50), new ShareChange("s", Year(2011), Year(2012)).Of(_evidence));

    [Fact]
    public void A_rise_from_a_negative_value_is_positive() =>
        Assert.Equal(new Measured(150), new ShareChange("s", Year(2015), Year(2016)).Of(_evidence));

    [Fact]
    public void A_mean_leaves_out_what_is_missing() => Assert.Equal(new Measured(47.5), new MeanIn("s", Span(2011, 2015)).Of(_evidence));

    [Fact]
    public void A_span_of_which_more_than_a_third_is_missing_cannot_be_measured() =>
        Assert.Null(new MeanIn("s", Span(2013, 2014)).Of(_evidence));

    [Fact]
    public void The_largest_value_says_when_it_was() =>
        Assert.Equal(new Measured(100, Year(2011)), new ExtremeIn("s", Span(2011, 2016), Largest: true).Of(_evidence));

    [Fact]
    public void The_smallest_value_says_when_it_was() =>
        Assert.Equal(new Measured(-20, Year(2015)), new ExtremeIn("s", Span(2011, 2016), Largest: false).Of(_evidence));

    [Fact]
    public void A_trend_is_the_slope_of_least_squares()
    {
        // Points (0, 100), (1, 50), (2, 60), (4, -20): means 1.75 and 47.5, slope −242.5 / 8.75.
        Assert.Equal(-27.714285714285715, new TrendIn("s", Span(2011, 2015)).Of(_evidence)!.Value, 12);
    }

    [Fact]
    public void Two_points_are_no_trend() => Assert.Null(new TrendIn("s", Span(2015, 2016)).Of(_evidence));

    [Fact]
    public void A_comparison_says_by_how_many_per_cent_the_left_lies_above_the_right() =>
        Assert.Equal(new Measured(20), new Comparison(new ValueAt("s", Year(2013)), new ValueAt("s", Year(2012))).Of(_evidence));

    [Fact]
    public void Events_are_counted() => Assert.Equal(new Measured(3), new EventsIn("acts", ["war"], Span(2011, 2012)).Of(_evidence));

    [Fact]
    public void Events_that_are_not_known_cannot_be_counted() => Assert.Null(new EventsIn("designations", [], Span(2011, 2012)).Of(_evidence));

    private static Period Year(int year) => Period.Containing(Interval.Year, new DateOnly(year, 1, 1));

    private static PeriodRange Span(int from, int to) => new(Year(from), Year(to));
}
