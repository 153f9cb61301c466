using SanctionsTracker.Designations;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Tests.Lineup;

public sealed class PeriodTests
{
    [Theory]
    [InlineData(Interval.Year, "2012-08-31", "2012")]
    [InlineData(Interval.Quarter, "2012-01-01", "2012-Q1")]
    [InlineData(Interval.Quarter, "2012-09-30", "2012-Q3")]
    [InlineData(Interval.Quarter, "2012-10-01", "2012-Q4")]
    [InlineData(Interval.Month, "2012-12-31", "2012-12")]
    public void A_day_lies_in_one_period(Interval interval, string day, string expected) =>
        Assert.Equal(expected, Period.Containing(interval, Day(day)).ToString());

    [Theory]
    [InlineData(Interval.Year, "2012", "2012")]
    [InlineData(Interval.Year, "2012-07", "2012")]
    [InlineData(Interval.Quarter, "2012-07", "2012-Q3")]
    [InlineData(Interval.Month, "2012-07", "2012-07")]
    [InlineData(Interval.Month, "2012-07-20", "2012-07")]
    public void A_date_lies_in_a_period_where_each_of_its_possible_days_does(Interval interval, string date, string expected) =>
        Assert.Equal(expected, Period.Containing(interval, Date(date))?.ToString());

    [Theory]
    [InlineData(Interval.Quarter)]
    [InlineData(Interval.Month)]
    public void A_year_lies_in_no_shorter_period(Interval interval) => Assert.Null(Period.Containing(interval, Date("2012")));

    [Theory]
    [InlineData("2012", "2012-01-01", "2012-12-31")]
    [InlineData("2012-Q1", "2012-01-01", "2012-03-31")]
    [InlineData("2012-Q4", "2012-10-01", "2012-12-31")]
    [InlineData("2012-02", "2012-02-01", "2012-02-29")]
    [InlineData("2012-12", "2012-12-01", "2012-12-31")]
    public void A_period_has_a_first_and_a_last_day(string text, string first, string last)
    {
        var period = Period.Parse(text)!.Value;

        Assert.Equal((Day(first), Day(last)), (period.FirstDay, period.LastDay));
    }

    [Theory]
    [InlineData("1980")]
    [InlineData("0001")]
    [InlineData("9998")]
    [InlineData("2012-Q1")]
    [InlineData("2012-Q4")]
    [InlineData("2012-01")]
    [InlineData("2012-12")]
    public void What_is_written_is_read(string text) => Assert.Equal(text, Period.Parse(text).ToString());

    [Theory]
    [InlineData("2012", -3, "2009")]
    [InlineData("2012-Q3", 2, "2013-Q1")]
    [InlineData("2012-01", -1, "2011-12")]
    [InlineData("2012-07", 0, "2012-07")]
    public void A_period_has_others_before_and_after_it(string text, int periods, string expected) =>
        Assert.Equal(expected, Period.Parse(text)!.Value.Plus(periods).ToString());

    [Theory]
    [InlineData("0001", -1)]
    [InlineData("9998-12", 1)]
    public void There_is_no_period_beyond_the_years_that_there_are(string text, int periods) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Parse(text)!.Value.Plus(periods));

    [Theory]
    [InlineData(null)]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("2012-Q0")]
    [InlineData("2012-13")]
    [InlineData("2012-07-20")]
    public void Anything_else_is_no_period(string? text) => Assert.Null(Period.Parse(text));

    [Theory]
    [InlineData("1999", "2000")]
    [InlineData("1999-Q4", "2000-Q1")]
    [InlineData("1999-12", "2000-01")]
    public void The_next_period_may_lie_in_the_next_year(string period, string next) =>
        Assert.Equal(next, Period.Parse(period)!.Value.Next.ToString());

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
