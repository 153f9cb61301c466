namespace SanctionsTracker.Tests.News.Feeds.Dates;

/// <summary>Dates of numbers alone: which is the month?</summary>
public sealed class NumericDateTests
{
    [Theory]
    [InlineData("12/31/2003", "2003-12-31 00:00:00")]
    [InlineData("8/23/2016 12:29:58 PM", "2016-08-23 12:29:58")]
    [InlineData("09/15/2014 4:20 pm PST", "2014-09-16 00:20:00")]
    [InlineData("13/01/2006 15:04 MST", "2006-01-13 22:04:00")]
    [InlineData("Fri, 26/06/2020", "2020-06-26 00:00:00")]
    [InlineData("01/02/2006 - 15:04", "2006-01-02 15:04:00")]
    public void Between_slashes_the_month_comes_first_unless_it_cannot(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Mon, 06/04/2020", "2020-04-06 00:00:00")]
    [InlineData("Thu, 06/04/2020", "2020-06-04 00:00:00")]
    [InlineData("Sat, 11 04 2020 08:51:49 +0100", "2020-04-11 07:51:49")]
    public void A_weekday_decides_between_two_orders(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("31.12.2003", "2003-12-31 00:00:00")]
    [InlineData("2.1.2006 15:04:05", "2006-01-02 15:04:05")]
    [InlineData("2-1-2006", "2006-01-02 00:00:00")]
    [InlineData("水, 31 8 2016 07:37:00 PDT", "2016-08-31 14:37:00")]
    [InlineData("12-31-2003", "2003-12-31 00:00:00")]
    [InlineData("31. 12. 2003 10:14", "2003-12-31 10:14:00")]
    public void Between_points_hyphens_and_spaces_the_day_comes_first(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("2003/12/31", "2003-12-31 00:00:00")]
    [InlineData("Fri, 2006/09/15 08:19:53 EDT", "2006-09-15 12:19:53")]
    [InlineData("2006-1-2", "2006-01-02 00:00:00")]
    [InlineData("03-12-31", "2003-12-31 00:00:00")]
    [InlineData("Mon, 2006-01-02 15:04", "2006-01-02 15:04:00")]
    public void A_year_that_comes_first_is_followed_by_the_month(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("17:00 2005/07/19", "2005-07-19 17:00:00")]
    [InlineData("15:04 02.01.2006 -0700", "2006-01-02 22:04:00")]
    public void The_time_may_come_first(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("2006-01-02 00:00:00.0 15:04:05.0 -0700", "2006-01-02 22:04:05")]
    public void Of_two_times_the_one_that_is_not_midnight_counts(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("31/Dec/2003:10:14:55 +0000", "2003-12-31 10:14:55")]
    public void The_form_of_web_servers_logs_is_read(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("\u200E12\u200E/\u200E31\u200E/\u200E2003", "2003-12-31 00:00:00")]
    public void Invisible_marks_of_direction_are_no_part_of_it(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));
}
