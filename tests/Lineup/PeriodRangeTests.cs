using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Tests.Lineup;

public sealed class PeriodRangeTests
{
    [Fact]
    public void Every_period_is_there_the_ends_included()
    {
        var range = Range("2011-Q3", "2012-Q2");

        Assert.Equal("2011-Q3 2011-Q4 2012-Q1 2012-Q2", string.Join(' ', range.Periods));
        Assert.Equal(4, range.Count);
    }

    [Fact]
    public void One_period_is_a_range() => Assert.Equal(1, Range("2012", "2012").Count);

    [Fact]
    public void A_range_does_not_run_backwards() => Assert.Throws<ArgumentException>(() => Range("2012", "2011"));

    [Fact]
    public void A_range_has_periods_of_one_length() => Assert.Throws<ArgumentException>(() => Range("2012", "2012-12"));

    [Theory]
    [InlineData("2012-01", null)]
    [InlineData("2012-02", 0)]
    [InlineData("2012-05", 3)]
    [InlineData("2012-06", null)]
    public void A_period_has_its_place(string period, int? place) =>
        Assert.Equal(place, Range("2012-02", "2012-05").IndexOf(Period.Parse(period)!.Value));

    [Theory]
    [InlineData("2012", true)]
    [InlineData("2011", false)]
    [InlineData("2012-05", true)]
    [InlineData("2012-05-31", true)]
    [InlineData("2012-06-01", false)]
    public void A_date_touches_a_range_that_it_may_lie_in(string text, bool touches)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(touches, Range("2012-02", "2012-05").Touches(date));
    }

    [Theory]
    [InlineData("2012", false)]
    [InlineData("2012-05", true)]
    [InlineData("2012-02-01", true)]
    [InlineData("2012-01-31", false)]
    public void A_range_covers_a_date_that_can_lie_nowhere_else(string text, bool covers)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(covers, Range("2012-02", "2012-05").Covers(date));
    }

    [Theory]
    [InlineData(Interval.Year, "1980-09-22", "1988-08-20", "1981 1987")]
    [InlineData(Interval.Year, "1980-01-01", "1988-12-31", "1980 1988")]
    [InlineData(Interval.Month, "1980-09-22", "1980-11-30", "1980-10 1980-11")]
    [InlineData(Interval.Year, "1980-09-22", "1981-08-20", null)]
    public void Between_two_days_are_the_periods_that_lie_there_whole(Interval interval, string first, string last, string? expected)
    {
        var range = PeriodRange.Within(interval, DateOnly.ParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture), DateOnly.ParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture));

        Assert.Equal(expected, range is null ? null : $"{range.From} {range.To}");
    }

    [Theory]
    [InlineData("1980", "1988", "1985 1988")]
    [InlineData("1986", "1987", "1986 1987")]
    [InlineData("1980", "1999", "1985 1990")]
    [InlineData("1980", "1984", null)]
    [InlineData("1991", "1992", null)]
    public void Two_ranges_have_periods_in_common_or_none(string from, string to, string? expected)
    {
        var range = Range("1985", "1990").And(Range(from, to));

        Assert.Equal(expected, range is null ? null : $"{range.From} {range.To}");
    }

    private static PeriodRange Range(string from, string to) => new(Period.Parse(from)!.Value, Period.Parse(to)!.Value);
}
