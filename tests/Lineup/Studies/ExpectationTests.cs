using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Studies.Claims;

namespace SanctionsTracker.Tests.Lineup.Studies;

public sealed class ExpectationTests
{
    [Theory]
    [InlineData(16.7, true, 0)]
    [InlineData(16.8, true, 0.1)]
    [InlineData(16.81, false, 0.11)]
    [InlineData(15.55, false, -1.15)]
    public void A_figure_holds_give_or_take_and_says_how_far_off_it_is(double value, bool holds, double off)
    {
        var about = new About(16.7, 0.1);

        Assert.Equal(holds, about.Holds(new(value)));
        Assert.Equal(off, about.DiffersBy(new(value))!.Value, 9);
    }

    [Theory]
    [InlineData(36, true, 0)]
    [InlineData(40, true, 0)]
    [InlineData(34.7, false, -1.3)]
    [InlineData(41, false, 1)]
    public void A_figure_between_limits_may_be_one_of_them(double value, bool holds, double off)
    {
        var limits = new Limits(36, 40);

        Assert.Equal(holds, limits.Holds(new(value)));
        Assert.Equal(off, limits.DiffersBy(new(value))!.Value, 9);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(0.001, true)]
    [InlineData(-1, false)]
    public void More_than_a_figure_is_not_the_figure(double value, bool holds) =>
        Assert.Equal(holds, new Limits(0, Most: null, Open: true).Holds(new(value)));

    [Theory]
    [InlineData(3, false)]
    [InlineData(2.844, true)]
    public void Less_than_a_figure_is_not_the_figure(double value, bool holds) =>
        Assert.Equal(holds, new Limits(Least: null, 3, Open: true).Holds(new(value)));

    [Fact]
    public void An_extreme_falls_into_a_span_or_not()
    {
        var span = new FallsIn(new(Year(2007), Year(2010)));

        Assert.True(span.Holds(new(3, Year(2009))));
        Assert.False(span.Holds(new(3, Year(2011))));
        Assert.Null(span.DiffersBy(new(3, Year(2011))));
    }

    [Fact]
    public void What_is_expected_is_said_in_words()
    {
        Assert.Equal("−7.7 ± 0.1 %", new About(-7.7, 0.1).Words("%"));
        Assert.Equal("36 to 40 %", new Limits(36, 40).Words("%"));
        Assert.Equal("at least 1 events", new Limits(1, Most: null).Words("events"));
        Assert.Equal("less than 0 %", new Limits(Least: null, 0, Open: true).Words("%"));
        Assert.Equal("between 2007 and 2010", new FallsIn(new(Year(2007), Year(2010))).Words("%"));
    }

    private static Period Year(int year) => Period.Containing(Interval.Year, new DateOnly(year, 1, 1));
}
