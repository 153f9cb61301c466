using System.Globalization;
using SanctionsTracker.Sources.OfacChanges;

namespace SanctionsTracker.Tests.Sources.OfacChanges;

public sealed class EasternTimeTests
{
    [Theory]
    [InlineData("2026-01-15T10:30:00.123", "2026-01-15T15:30:00.123Z")]
    [InlineData("2026-01-16T10:01:44.740051", "2026-01-16T15:01:44.740051Z")]
    [InlineData("2026-07-01T09:00:00", "2026-07-01T13:00:00Z")]
    [InlineData("2026-03-08T01:59:59", "2026-03-08T06:59:59Z")]
    [InlineData("2026-03-08T03:00:00", "2026-03-08T07:00:00Z")]
    [InlineData("2026-01-15T10:30:00-05:00", "2026-01-15T15:30:00Z")]
    [InlineData("2026-01-15T10:30:00Z", "2026-01-15T10:30:00Z")]
    public void Washingtons_time_is_told_in_UTC(string text, string utc)
    {
        Assert.True(EasternTime.TryRead(text, out var time));
        Assert.Equal(DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture), time);
        Assert.Equal(TimeSpan.Zero, time.Offset);
    }

    [Fact]
    public void Of_the_hour_that_comes_twice_the_first_is_meant()
    {
        Assert.True(EasternTime.TryRead("2026-11-01T01:30:00", out var time));
        Assert.Equal(new DateTimeOffset(2026, 11, 1, 5, 30, 0, TimeSpan.Zero), time);
    }

    [Fact]
    public void An_hour_that_spring_skips_is_told_by_the_offset_before_it()
    {
        Assert.True(EasternTime.TryRead("2026-03-08T02:30:00", out var time));
        Assert.Equal(new DateTimeOffset(2026, 3, 8, 7, 30, 0, TimeSpan.Zero), time);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("soon")]
    [InlineData("01/15/2026")]
    [InlineData("2026-13-15T10:30:00")]
    public void Anything_else_is_no_time(string? text) => Assert.False(EasternTime.TryRead(text, out _));

    [Fact]
    public void A_day_ends_at_midnight_in_Washington() =>
        Assert.Equal(new DateTimeOffset(2026, 7, 2, 4, 0, 0, TimeSpan.Zero), EasternTime.EndOf(new DateOnly(2026, 7, 1)));

    [Fact]
    public void New_years_night_in_London_belongs_to_the_old_year() =>
        Assert.Equal(2025, EasternTime.YearOf(new DateTimeOffset(2026, 1, 1, 4, 59, 0, TimeSpan.Zero)));
}
