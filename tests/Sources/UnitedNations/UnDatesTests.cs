using SanctionsTracker.Sources.UnitedNations;

namespace SanctionsTracker.Tests.Sources.UnitedNations;

public sealed class UnDatesTests
{
    [Theory]
    [InlineData("2011-08-17", "2011-08-17")]
    [InlineData("2011-08-17-04:00", "2011-08-17")]
    [InlineData("2011-08-17+05:30", "2011-08-17")]
    [InlineData("2011-08-17Z", "2011-08-17")]
    [InlineData("1964", "1964")]
    [InlineData("1964-07", "1964-07")]
    public void A_time_zone_does_not_move_the_day(string text, string expected)
    {
        Assert.True(UnDates.TryRead(text, out var date));

        Assert.Equal(expected, date.Value);
    }

    [Fact]
    public void The_31st_of_February_looks_like_a_date_and_is_none()
    {
        Assert.True(UnDates.LooksLikeDate("2017-02-31"));
        Assert.False(UnDates.TryRead("2017-02-31", out _));
    }

    [Theory]
    [InlineData("Sep. 1960")]
    [InlineData("1955 - 1957")]
    [InlineData("17/08/2011")]
    public void Words_do_not_look_like_a_date(string text) => Assert.False(UnDates.LooksLikeDate(text));

    [Theory]
    [InlineData("1955 - 1957")]
    [InlineData("1955-1957")]
    public void Two_years_are_a_range(string text)
    {
        Assert.True(UnDates.TryReadYears(text, out var from, out var until));

        Assert.Equal("1955 1957", $"{from} {until}");
    }
}
