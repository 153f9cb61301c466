namespace SanctionsTracker.Tests.News.Feeds.Dates;

/// <summary>ISO 8601, in the forms of the W3C's note and in all the others.</summary>
public sealed class Iso8601DateTests
{
    [Theory]
    [InlineData("2003-12-31T10:14:55Z", "2003-12-31 10:14:55")]
    [InlineData("2003-12-31T10:14:55-08:00", "2003-12-31 18:14:55")]
    [InlineData("2014-12-29T14:53:35+0200", "2014-12-29 12:53:35")]
    [InlineData("2003-12-31T18:14:55+08:00", "2003-12-31 10:14:55")]
    [InlineData("2006-01-02t15:04:05z", "2006-01-02 15:04:05")]
    [InlineData("2003-12-31T10:14:55 Z", "2003-12-31 10:14:55")]
    [InlineData("2006-01-02T15:04:05 -0700", "2006-01-02 22:04:05")]
    [InlineData("2003-12-31T10:14:55GMT", "2003-12-31 10:14:55")]
    public void The_usual_form_is_read_with_every_kind_of_offset(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("2004-07-08 23:56:58.0", "2004-07-08 23:56:58")]
    [InlineData("2018-10-23 04:07:42 +00:00", "2018-10-23 04:07:42")]
    [InlineData("2006-01-02 15:04:05 MST", "2006-01-02 22:04:05")]
    [InlineData("2006-01-02 at 15:04:05", "2006-01-02 15:04:05")]
    [InlineData("2006-01-02 15:04:05z", "2006-01-02 15:04:05")]
    public void The_T_may_be_missing(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("2003-12-31", "2003-12-31 00:00:00")]
    [InlineData("2006-01-02T15:04Z", "2006-01-02 15:04:00")]
    [InlineData("2018-12-12T12:12", "2018-12-12 12:12:00")]
    [InlineData("2003-12-31Z", "2003-12-31 00:00:00")]
    public void Parts_may_be_missing(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("20031231T101430Z", "2003-12-31 10:14:30")]
    [InlineData("20031231", "2003-12-31 00:00:00")]
    [InlineData("20180520230838", "2018-05-20 23:08:38")]
    [InlineData("031231", "2003-12-31 00:00:00")]
    [InlineData("20031231T1014+0100", "2003-12-31 09:14:00")]
    public void The_basic_form_has_no_separators(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("2003-365", "2003-12-31 00:00:00")]
    [InlineData("2003365", "2003-12-31 00:00:00")]
    [InlineData("03335", "2003-12-01 00:00:00")]
    [InlineData("2003-W01-1", "2002-12-30 00:00:00")]
    [InlineData("2003W011", "2002-12-30 00:00:00")]
    [InlineData("2003-W01-1T10:14:30+01:00", "2002-12-30 09:14:30")]
    [InlineData("2003-365T10:14:30Z", "2003-12-31 10:14:30")]
    [InlineData("2003-W01", "2002-12-30 00:00:00")]
    public void Days_are_counted_by_the_year_or_the_week_too(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("2003-12-31T10:14:55.1234Z", "2003-12-31 10:14:55.1234")]
    [InlineData("2003-12-31T10:14:55,25Z", "2003-12-31 10:14:55.25")]
    [InlineData("2003-12-31T10:14:55.123456789012Z", "2003-12-31 10:14:55.1234567")]
    [InlineData("2003-12-31T10:14.5Z", "2003-12-31 10:14:30")]
    [InlineData("2003-12-31T10.5Z", "2003-12-31 10:30:00")]
    [InlineData("Dec 31 2003 10:14:55:123PM", "2003-12-31 22:14:55.123")]
    public void Fractions_are_of_any_length_and_of_any_part(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("2003-12-31T24:00:00Z", "2004-01-01 00:00:00")]
    [InlineData("2003-12-31T23:59:60Z", "2004-01-01 00:00:00")]
    [InlineData("5 Jun 2017 24:05 PDT", "2017-06-05 07:05:00")]
    public void Midnight_may_end_a_day_and_a_minute_have_a_leap_second(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("2004-02-28T18:14:55-08:00", "2004-02-29 02:14:55")]
    [InlineData("2003-02-28T18:14:55-08:00", "2003-03-01 02:14:55")]
    [InlineData("2000-02-28T18:14:55-08:00", "2000-02-29 02:14:55")]
    [InlineData("Thu, 01 Jan 0100 00:00:01 +0100", "0099-12-31 23:00:01")]
    public void An_offset_carries_over_months_and_leap_days(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("1520932969", "2018-03-13 09:22:49")]
    [InlineData("1072865695", "2003-12-31 10:14:55")]
    [InlineData("1072865695000", "2003-12-31 10:14:55")]
    [InlineData("1072865695.5", "2003-12-31 10:14:55")]
    public void Numbers_alone_are_seconds_or_milliseconds_since_1970(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("2003-012-31T10:14:55+00:00", "2003-12-31 10:14:55")]
    public void A_month_with_a_zero_too_many_is_read(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));
}
