using System.Globalization;
using SanctionsTracker.Digests.Subscriptions;

namespace SanctionsTracker.Tests.Digests.Subscriptions;

public sealed class CadenceTests
{
    [Fact]
    public void Immediate_is_due_at_any_time() => Assert.Equal(At("2026-03-01T12:34:56Z"), new Cadence.Immediate().NextAfter(At("2026-03-01T12:34:56Z")));

    [Theory]
    [InlineData("2026-03-01T12:34:56Z", "2026-03-01T13:00:00Z")]
    [InlineData("2026-03-01T13:00:00Z", "2026-03-01T14:00:00Z")]
    public void Hourly_is_due_at_each_full_hour(string after, string due) => Assert.Equal(At(due), new Cadence.Hourly().NextAfter(At(after)));

    [Theory]
    [InlineData("Europe/Berlin", "2026-01-10T00:00:00Z", "2026-01-10T07:00:00Z")]
    [InlineData("Europe/Berlin", "2026-07-10T00:00:00Z", "2026-07-10T06:00:00Z")]
    [InlineData("Asia/Tehran", "2026-07-10T00:00:00Z", "2026-07-10T04:30:00Z")]
    [InlineData("America/New_York", "2026-07-10T12:00:00Z", "2026-07-11T12:00:00Z")]
    public void Daily_follows_the_local_clock(string zone, string after, string due) =>
        Assert.Equal(At(due), new Cadence.Daily(new TimeOnly(8, 0), zone).NextAfter(At(after)));

    [Fact]
    public void A_time_that_the_clocks_skip_is_due_right_after_the_gap() =>
        Assert.Equal(At("2026-03-29T01:00:00Z"), new Cadence.Daily(new TimeOnly(2, 30), "Europe/Berlin").NextAfter(At("2026-03-28T12:00:00Z")));

    [Fact]
    public void A_time_that_comes_twice_is_due_the_first_time_only()
    {
        var cadence = new Cadence.Daily(new TimeOnly(2, 30), "Europe/Berlin");

        var first = cadence.NextAfter(At("2026-10-24T12:00:00Z"));
        Assert.Equal(At("2026-10-25T00:30:00Z"), first);
        Assert.Equal(At("2026-10-26T01:30:00Z"), cadence.NextAfter(first));
    }

    [Theory]
    [InlineData("Europe/London")]
    [InlineData("America/Sao_Paulo")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Africa/Cairo")]
    [InlineData("Asia/Kathmandu")]
    public void Over_years_a_daily_cadence_comes_once_a_local_day(string zone)
    {
        var (cadence, local) = (new Cadence.Daily(new TimeOnly(0, 30), zone), TimeZoneInfo.FindSystemTimeZoneById(zone));
        var (due, day) = (At("2020-01-01T12:00:00Z"), DateOnly.MinValue);
        for (var count = 0; count < 3000; count++)
        {
            due = cadence.NextAfter(due);
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(due, local).DateTime);
            if (count > 0) Assert.Equal(day.AddDays(1), today);
            day = today;
        }
    }

    [Fact]
    public void Weekly_comes_on_its_day() =>
        Assert.Equal(At("2026-11-30T08:00:00Z"), new Cadence.Weekly(DayOfWeek.Monday, new TimeOnly(8, 0), "UTC").NextAfter(At("2026-11-25T16:00:00Z")));

    [Theory]
    [InlineData("Europe/Berlin", true)]
    [InlineData("UTC", true)]
    [InlineData("Mars/Olympus", false)]
    [InlineData("", false)]
    [InlineData("../../etc/passwd", false)]
    public void Only_zones_that_exist_are_taken(string zone, bool exists) => Assert.Equal(exists, Cadence.IsZone(zone));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
