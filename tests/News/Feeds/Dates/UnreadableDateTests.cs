using CsCheck;
using SanctionsTracker.News.Feeds.Dates;

namespace SanctionsTracker.Tests.News.Feeds.Dates;

/// <summary>What is no date, or none that exists.</summary>
public sealed class UnreadableDateTests
{
    private static readonly string[] Pieces =
    [
        "2003", "12", "31", "-", "/", ":", ".", "T", "Z", "+", " ", ",", "Dec", "mar", "pm", "年", "月", "日", "오후", "W", "h", "Etc/", "10", "2000000000", "e", "۱",
        "\u0301", "\ud800", "\0",
    ];

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("invalid")]
    [InlineData("not a date at all")]
    [InlineData("yesterday")]
    [InlineData("3 days ago")]
    public void Text_that_names_no_day_is_no_date(string? text) => Assert.Null(Moment.Utc(text));

    [Theory]
    [InlineData("Sun, 31 Feb 2003 10:00:00 GMT")]
    [InlineData("2003-02-31")]
    [InlineData("2003-02-29")]
    [InlineData("31.04.2003")]
    [InlineData("2003-13-45")]
    [InlineData("2003-366")]
    [InlineData("2003-W54-1")]
    [InlineData("Sun, 99 Jun 2009 12:00:00 GMT")]
    [InlineData("0000-00-00")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("0000-00-00T00:00:00Z")]
    public void A_day_that_does_not_exist_is_no_date(string text) => Assert.Null(Moment.Utc(text));

    [Theory]
    [InlineData("2003-12-31T25:14:55Z")]
    [InlineData("2003-12-31T10:61:55Z")]
    [InlineData("2003-12-31T10:14:61Z")]
    [InlineData("Sun, 16 Dec 2012 1:2:3:4 GMT")]
    [InlineData("2003-12-31T10:14:55+99:99")]
    [InlineData("Mon, 99 Xyz 2026 99:99:99 QQQ")]
    public void A_time_that_does_not_exist_makes_the_date_unreadable(string text) => Assert.Null(Moment.Utc(text));

    [Theory]
    [InlineData("30000")]
    [InlineData("30000-01-01T00:00:00Z")]
    [InlineData("Mon, 31 Dec 30000 10:00:00 GMT")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("99999999999999999999999999")]
    public void A_moment_outside_the_years_1_to_9999_is_no_date(string text) => Assert.Null(Moment.Utc(text));

    [Theory]
    [InlineData("Sun, 16 zzz 2012 11:47:32 GMT")]
    [InlineData("Sun, Dec x 2012 11:47:32 GMT")]
    [InlineData("Sun, 16 Dec zz 11:47:32 GMT")]
    [InlineData("31 December")]
    [InlineData("10:14:55")]
    [InlineData("December 2003 10:14")]
    [InlineData("the year 2003")]
    public void A_missing_part_is_not_guessed(string text) => Assert.Null(Moment.Utc(text));

    [Theory]
    [InlineData("X00:00 2005-07-19")]
    [InlineData("2013-xx-07")]
    [InlineData("2013-01-27-01")]
    [InlineData("2013-01-28T09:xx:00Z")]
    [InlineData("2013-01-28T11:30:00-06:00Textra")]
    [InlineData("Sun, 16 Dec 2012 11:47:32 +zz:00")]
    [InlineData("Sun, 16 Dec 2012 11:47:32 +00:zz")]
    public void Letters_where_a_number_belongs_make_the_date_unreadable(string text) => Assert.Null(Moment.Utc(text));

    [Fact]
    public void A_long_text_is_not_searched_for_a_date() => Assert.Null(Moment.Utc(new string('x', 10_000) + " 31 December 2003"));

    [Fact]
    public void No_text_whatever_makes_it_throw() => Gen.OneOf(
        Gen.String[0, 60],
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 14].Select(string.Concat))
        .Sample(text => FeedDate.TryParse(text, out var date) || date == default, iter: 20_000);

    [Fact]
    public void A_zone_that_names_a_file_is_not_looked_up() =>
        Assert.Equal("2003-12-31 10:14:55", Moment.Utc("Wed, 31 Dec 2003 10:14:55 etc/passwd"));
}
