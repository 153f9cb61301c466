namespace SanctionsTracker.Tests.News.Feeds.Dates;

/// <summary>Zones and offsets: the machine's own has no part in any of them.</summary>
public sealed class FeedDateZoneTests
{
    [Theory]
    [InlineData("Wed, 31 Dec 2003 10:14:55 +0330", "2003-12-31 06:44:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 +03:30", "2003-12-31 06:44:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 +3", "2003-12-31 07:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 -05", "2003-12-31 15:14:55")]
    [InlineData("Mon, Jan 2 2006 15:04:05 -700", "2006-01-02 22:04:05")]
    [InlineData("2008-02-20T8:05:00-010:00", "2008-02-20 18:05:00")]
    [InlineData("2006-01-02T15:04:05-07:00:00", "2006-01-02 22:04:05")]
    [InlineData("2004-07-08 23:56:58 -00:20", "2004-07-09 00:16:58")]
    [InlineData("Mon, 2 Jan 2006 15:04:05-0700", "2006-01-02 22:04:05")]
    public void An_offset_needs_neither_colon_nor_minutes(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Wed, 31 Dec 2003 10:14:55 GMT+1", "2003-12-31 09:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 UTC-5", "2003-12-31 15:14:55")]
    [InlineData("Wed, 19 Feb 2012 22:40:00 GMT-01:01", "2012-02-19 23:41:00")]
    [InlineData("Thu Nov 12 2020 17:00:00 GMT+0000 (Coordinated Universal Time)", "2020-11-12 17:00:00")]
    public void An_offset_may_follow_the_name_that_it_counts_from(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Mon, 02 Jan 2006 15:04:05 MST -07:00", "2006-01-02 22:04:05")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 -0800 (PST)", "2003-12-31 18:14:55")]
    [InlineData("2020-11-08T16:20:00-05:00Z", "2020-11-08 21:20:00")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 +0100 EST", "2003-12-31 09:14:55")]
    public void An_offset_counts_more_than_a_name_beside_it(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Mon, 02 Jan 2006 15:04:05 --0700", "2006-01-02 22:04:05")]
    [InlineData("2006-01-02T15:04:05:-0700", "2006-01-02 22:04:05")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 + 0100", "2003-12-31 09:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 −0500", "2003-12-31 15:14:55")]
    public void A_misspelt_offset_is_read_as_meant(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Wed, 31 Dec 2003 10:14:55 GMT", "2003-12-31 10:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 UTC", "2003-12-31 10:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 Z", "2003-12-31 10:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 z", "2003-12-31 10:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 EST", "2003-12-31 15:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 EDT", "2003-12-31 14:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 CST", "2003-12-31 16:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 CDT", "2003-12-31 15:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 MST", "2003-12-31 17:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 MDT", "2003-12-31 16:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 PST", "2003-12-31 18:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 PDT", "2003-12-31 17:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 CET", "2003-12-31 09:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 CEST", "2003-12-31 08:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 MEZ", "2003-12-31 09:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 BST", "2003-12-31 09:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 WEST", "2003-12-31 09:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 EET", "2003-12-31 08:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 EEST", "2003-12-31 07:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 MSK", "2003-12-31 07:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 IRST", "2003-12-31 06:44:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 IST", "2003-12-31 04:44:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 JST", "2003-12-31 01:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 KST", "2003-12-31 01:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 HKT", "2003-12-31 02:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 AEST", "2003-12-31 00:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 AEDT", "2003-12-30 23:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 ACST", "2003-12-31 00:44:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 NZST", "2003-12-30 22:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 NZDT", "2003-12-30 21:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 NST", "2003-12-31 13:44:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 ET", "2003-12-31 15:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 AT", "2003-12-31 14:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 MEST", "2003-12-31 08:14:55")]
    [InlineData("Mon, 2 Jan 2006 15:04:05MST", "2006-01-02 22:04:05")]
    [InlineData("26 Sep 2022 GMT", "2022-09-26 00:00:00")]
    public void Named_zones_have_their_offsets(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Wed, 31 Dec 2003 10:14:55 A", "2003-12-31 11:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 N", "2003-12-31 09:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 M", "2003-12-31 22:14:55")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 Y", "2003-12-30 22:14:55")]
    public void Single_letters_are_those_of_RFC_822(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Fri, 31 Mar 2023 20:19:00 America/Los_Angeles", "2023-04-01 03:19:00")]
    [InlineData("Thu, 25 Feb 2016 00:00:00 Europe/Brussels", "2016-02-24 23:00:00")]
    [InlineData("Mon, 25 Jul 2016 00:00:00 Europe/Brussels", "2016-07-24 22:00:00")]
    [InlineData("Wed, 19 Aug 2009 18:28:00 Etc/GMT", "2009-08-19 18:28:00")]
    public void A_place_has_the_offset_that_it_had_on_that_day(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("2004-07-08 23:56:58", "2004-07-08 23:56:58")]
    [InlineData("Mon, 02 Jan 2006 15:04:05", "2006-01-02 15:04:05")]
    [InlineData("December 31, 2003 10:14", "2003-12-31 10:14:00")]
    [InlineData("2018-12-12T12:12", "2018-12-12 12:12:00")]
    [InlineData("Wed, 31 Dec 2003 10:14:55 XYZ", "2003-12-31 10:14:55")]
    public void A_date_without_a_zone_is_UTC(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("2003-12-31+02:00", "2003-12-30 22:00:00")]
    [InlineData("2003-12-31-05:00", "2003-12-31 05:00:00")]
    [InlineData("02.01.2006 -0700", "2006-01-02 07:00:00")]
    [InlineData("Mon, 02 Jan 2006 15 -0700", "2006-01-02 22:00:00")]
    public void A_day_can_have_an_offset(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Fri, 11 Mar 2016 01:15:00 +3000", "2016-03-09 19:15:00")]
    public void An_offset_that_no_place_has_is_counted_as_written(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));
}
