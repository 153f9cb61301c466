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

    private static PeriodRange Range(string from, string to) => new(Period.Parse(from)!.Value, Period.Parse(to)!.Value);
}
