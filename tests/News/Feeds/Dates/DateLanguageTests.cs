namespace SanctionsTracker.Tests.News.Feeds.Dates;

/// <summary>Names of months and days in other languages.</summary>
public sealed class DateLanguageTests
{
    [Theory]
    [InlineData("Mittwoch, 31. Dezember 2003 10:14", "2003-12-31 10:14:00")]
    [InlineData("mercredi 31 décembre 2003 à 10h14", "2003-12-31 10:14:00")]
    [InlineData("miércoles, 31 de diciembre de 2003, 10:14", "2003-12-31 10:14:00")]
    [InlineData("mercoledì 31 dicembre 2003 10:14", "2003-12-31 10:14:00")]
    [InlineData("quarta-feira, 31 de dezembro de 2003 às 10:14", "2003-12-31 10:14:00")]
    [InlineData("woensdag 31 december 2003 10:14", "2003-12-31 10:14:00")]
    [InlineData("среда, 31 декабря 2003 10:14", "2003-12-31 10:14:00")]
    [InlineData("środa, 31 grudnia 2003 10:14", "2003-12-31 10:14:00")]
    [InlineData("středa 31. prosince 2003 10:14", "2003-12-31 10:14:00")]
    [InlineData("31 Aralık 2003 Çarşamba 10:14", "2003-12-31 10:14:00")]
    [InlineData("onsdag den 31 december 2003 10:14", "2003-12-31 10:14:00")]
    [InlineData("onsdag 31. desember 2003 10:14", "2003-12-31 10:14:00")]
    [InlineData("keskiviikko 31. joulukuuta 2003 klo 10.14", "2003-12-31 10:14:00")]
    [InlineData("Τετάρτη, 31 Δεκεμβρίου 2003 10:14", "2003-12-31 10:14:00")]
    [InlineData("2003. december 31., szerda 10:14", "2003-12-31 10:14:00")]
    [InlineData("miercuri, 31 decembrie 2003 10:14", "2003-12-31 10:14:00")]
    [InlineData("середа, 31 грудня 2003 10:14", "2003-12-31 10:14:00")]
    [InlineData("2003年12月31日(水) 10:14", "2003-12-31 10:14:00")]
    [InlineData("2003年12月31日 星期三 10时14分", "2003-12-31 10:14:00")]
    [InlineData("۳۱ دسامبر ۲۰۰۳ ۱۰:۱۴", "2003-12-31 10:14:00")]
    [InlineData("٣١ ديسمبر ٢٠٠٣ ١٠:١٤", "2003-12-31 10:14:00")]
    public void Months_are_read_in_every_language_of_the_table(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Do, 29 Mär 2018 00:00:00 +0200", "2018-03-28 22:00:00")]
    [InlineData("Di, 23 Jan 2018 00:00:00 +0100", "2018-01-22 23:00:00")]
    [InlineData("31 Dez 2003", "2003-12-31 00:00:00")]
    [InlineData("mer, 9 avr 2018 00:00:00 +0200", "2018-04-08 22:00:00")]
    [InlineData("ven., 03 juil. 2020 15:09:58 +0000", "2020-07-03 15:09:58")]
    [InlineData("Wed, 31 Ago 2016 11:08:22 GMT", "2016-08-31 11:08:22")]
    [InlineData("31 mrt 2003", "2003-03-31 00:00:00")]
    [InlineData("12 paź 2003", "2003-10-12 00:00:00")]
    [InlineData("31 авг 2003", "2003-08-31 00:00:00")]
    [InlineData("30 Kas 2003", "2003-11-30 00:00:00")]
    [InlineData("31 déc. 2003", "2003-12-31 00:00:00")]
    [InlineData("15 lut 2003", "2003-02-15 00:00:00")]
    public void Months_are_read_in_their_usual_abbreviations(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("mar., 01 déc. 2020 16:11:02 +0000", "2020-12-01 16:11:02")]
    [InlineData("01 mar 2020", "2020-03-01 00:00:00")]
    public void A_short_name_of_month_and_weekday_is_the_month_unless_another_is_there(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("30 KASIM 2003", "2003-11-30 00:00:00")]
    [InlineData("31 ARALIK 2003", "2003-12-31 00:00:00")]
    [InlineData("31 ΔΕΚΕΜΒΡΙΟΣ 2003", "2003-12-31 00:00:00")]
    public void Capitals_without_a_dot_are_the_same_letters(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11 17:00:00")]
    [InlineData("2004-július-13T9:15-05:00", "2004-07-13 14:15:00")]
    public void Feedparsers_Greek_and_Hungarian_forms_are_read(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("2004-05-25 오후 11:23:17", "2004-05-25 14:23:17")]
    [InlineData("2004년 05월 28일  01:31:15", "2004-05-27 16:31:15")]
    [InlineData("2003. 12. 31. 오후 3:04:00", "2003-12-31 06:04:00")]
    [InlineData("2003년 12월 31일 오후 3시 4분", "2003-12-31 06:04:00")]
    [InlineData("2004년 05월 28일 01:31:15 GMT", "2004-05-28 01:31:15")]
    public void A_Korean_date_without_a_zone_is_Koreas(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("2003年12月31日(水) 午後3:04", "2003-12-31 15:04:00")]
    [InlineData("2003年12月31日 下午3时04分", "2003-12-31 15:04:00")]
    [InlineData("31 Δεκεμβρίου 2003, 3:04 μ.μ.", "2003-12-31 15:04:00")]
    public void Halves_of_the_day_are_read_in_other_languages(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));

    [Theory]
    [InlineData("چهارشنبه ۱۰ دی ۱۳۸۲", "2003-12-31 00:00:00")]
    [InlineData("15 بهمن 1395", "2017-02-03 00:00:00")]
    public void Months_of_the_Persian_calendar_are_those_of_its_year(string text, string utc) => Assert.Equal(utc, Moment.Utc(text));
}
