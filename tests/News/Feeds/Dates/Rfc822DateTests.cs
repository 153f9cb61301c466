namespace SanctionsTracker.Tests.News.Feeds.Dates;

/// <summary>RFC 822 and its successors, and what feeds make of them.</summary>
public sealed class Rfc822DateTests
{
    [Theory]
    [InlineData("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01 19:48:21")]
    [InlineData("Tue, 19 Jul 2005 17:00:42 UT", "2005-07-19 17:00:42")]
    [InlineData("Thu, 01 Jan 2004 00:00 GMT", "2004-01-01 00:00:00")]
    [InlineData("9 Dec 2016 12:00 GMT", "2016-12-09 12:00:00")]
    [InlineData("26 August 2019 10:00:00 +0000", "2019-08-26 10:00:00")]
    [InlineData("Wednesday, 31-Dec-03 10:14:55 GMT", "2003-12-31 10:14:55")]
    [InlineData("Thu, 01 Jan 2004", "2004-01-01 00:00:00")]
    [InlineData("Sun Jan  4 16:29:06 2004", "2004-01-04 16:29:06")]
    [InlineData("Wed Dec 31 10:14:55 CET 2003", "2003-12-31 09:14:55")]
    [InlineData("Sun Jul 15 01:16:00 +0000 2012", "2012-07-15 01:16:00")]
    public void A_mail_date_is_read_with_or_without_its_weekday_and_seconds(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Wed, 25 Aug 2012 03:25:42 GMT", "2012-08-25 03:25:42")]
    [InlineData("Thurs, 15 Oct 2020 00:00:39 +0000", "2020-10-15 00:00:39")]
    [InlineData("Thur, 19 Nov 2020 00:00:39 +0000", "2020-11-19 00:00:39")]
    public void A_wrong_weekday_changes_nothing(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Thu, 01 Jan 04 19:48:21 GMT", "2004-01-01 19:48:21")]
    [InlineData("Fri, 31 Dec 99 10:00:00 GMT", "1999-12-31 10:00:00")]
    [InlineData("Thu, 01 Jan 104 19:48:21 GMT", "2004-01-01 19:48:21")]
    [InlineData("10/30/23 21:55:58", "2023-10-30 21:55:58")]
    [InlineData("30.10.23", "2023-10-30 00:00:00")]
    public void Years_of_fewer_digits_are_those_of_our_time(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Thu,  5 Apr 2012 10:00:00 GMT", "2012-04-05 10:00:00")]
    [InlineData("Mon, 2, Jan 2006 15:4", "2006-01-02 15:04:00")]
    [InlineData("Mon, 2 Jan 2006 15:4:5 -0700 GMT", "2006-01-02 22:04:05")]
    [InlineData("6-1-2 15:04", "2006-01-02 15:04:00")]
    public void Parts_of_one_digit_are_read(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Mon, 13 Feb, 2012 06:28:00 UTC", "2012-02-13 06:28:00")]
    [InlineData("mon,2 Jan 2006 15:04:05 MST", "2006-01-02 22:04:05")]
    [InlineData("Mon , 02 Jan 2006 15:04:05 MST", "2006-01-02 22:04:05")]
    [InlineData("Mon, Jan 02,2006 15:04:05 MST", "2006-01-02 22:04:05")]
    [InlineData("Mon, 09 Apr 2018, 16:04", "2018-04-09 16:04:00")]
    [InlineData("Monday, October 6, 2023 - 16:29\n", "2023-10-06 16:29:00")]
    [InlineData("  \t2003-12-31T10:14:55Z\n ", "2003-12-31 10:14:55")]
    [InlineData("Posted on 31 December 2003 at 3:04 pm by admin", "2003-12-31 15:04:00")]
    [InlineData("Thu, June 22, 2023 at 01:11 PM EDT", "2023-06-22 17:11:00")]
    public void Commas_spaces_and_words_may_stand_anywhere(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Thu Aug 30 2012 17:26:16 +0200", "2012-08-30 15:26:16")]
    [InlineData("Tue, Feb 16 2016 23:16:00 EDT", "2016-02-17 03:16:00")]
    [InlineData("December 31, 2003 10:14", "2003-12-31 10:14:00")]
    [InlineData("Apr 16, 2023 08:01 GMT", "2023-04-16 08:01:00")]
    [InlineData("2006 January 02", "2006-01-02 00:00:00")]
    public void Month_and_day_may_be_swapped(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Mon, 16th Nov 2020 13:16:28 GMT", "2020-11-16 13:16:28")]
    [InlineData("Fri, 23rd Jun 2023 09:32:20 GMT", "2023-06-23 09:32:20")]
    [InlineData("1er janvier 2003", "2003-01-01 00:00:00")]
    public void Days_may_be_ordinals(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Nov. 2020", "2020-11-01 00:00:00")]
    [InlineData("2003-12", "2003-12-01 00:00:00")]
    [InlineData("2003", "2003-01-01 00:00:00")]
    [InlineData("-0312", "2003-12-01 00:00:00")]
    [InlineData("-03-12", "2003-12-01 00:00:00")]
    public void A_month_or_year_alone_is_its_first_day(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Sun, 17 Dec 2017 1:55 PM EST", "2017-12-17 18:55:00")]
    [InlineData("Friday, December 22, 2017 - 3:09pm", "2017-12-22 15:09:00")]
    [InlineData("Nov. 16, 2020, 10:57 a.m.", "2020-11-16 10:57:00")]
    [InlineData("Jan. 4, 2016, 12:37 p.m.", "2016-01-04 12:37:00")]
    [InlineData("12:00 AM Dec 31 2003", "2003-12-31 00:00:00")]
    [InlineData("Wed, 31 Dec 2003 12:00:00 AM", "2003-12-31 00:00:00")]
    [InlineData("Wed, 31 Dec 2003 7 pm", "2003-12-31 19:00:00")]
    [InlineData("am 31. Dezember 2003 um 12:30 Uhr", "2003-12-31 12:30:00")]
    public void Hours_count_to_twelve_where_the_half_of_the_day_is_named(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));
}
