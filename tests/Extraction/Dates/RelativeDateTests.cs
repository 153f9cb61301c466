using SanctionsTracker.Extraction;

namespace SanctionsTracker.Tests.Extraction.Dates;

public sealed class RelativeDateTests
{
    [Theory]
    [InlineData("Two days later", "2017-02-03")]
    [InlineData("A week later", "2017-02-08")]
    [InlineData("12 days earlier", "2017-01-20")]
    [InlineData("Six months later", "2017-08")]
    [InlineData("A year earlier", "2016")]
    [InlineData("Two decades later", "2037")]
    [InlineData("The next day", "2017-02-02")]
    [InlineData("The same month", "2017-02")]
    [InlineData("The following year", "2018")]
    [InlineData("Later that year", "2017")]
    [InlineData("The night before", "2017-01-31")]
    public void Words_count_from_the_date_named_before_as_precisely_as_their_unit(string words, string value)
    {
        var date = Found.All($"He spoke on 1 February 2017. {words}, they met.")[1];

        Assert.Equal((words, value, DateRule.RelativeToText), (date.Text, date.Value.Value, date.Rule));
    }

    [Fact]
    public void The_year_after_a_year_is_known_too() =>
        Assert.Equal("1982 = 1982 Absolute; the following year = 1983 RelativeToText",
            Found.In("its creation in 1982, the bombing in Beirut the following year, and more"));

    [Theory]
    [InlineData("Two days later, they met.")]
    [InlineData("It fell in 2012. Two days later, they met.", "2012 = 2012 Absolute")]
    public void Nothing_is_counted_from_what_is_not_known_to_the_day(string text, string expected = "") => Assert.Equal(expected, Found.In(text, "2018-11-02"));

    [Fact]
    public void A_count_before_something_else_is_left_out() =>
        Assert.Equal("1 May 2018 = 2018-05-01 Absolute", Found.In("On 1 May 2018, two days before the vote, they met."));

    [Fact]
    public void A_footnote_changes_nothing_for_the_text_around_it() =>
        Assert.Equal("1 February 2017 = 2017-02-01 Absolute; 5 June 2012 = 2012-06-05 Absolute; Two days later = 2017-02-03 RelativeToText",
            Found.In("He spoke on 1 February 2017.[fn]Reuters, 5 June 2012.Hide Footnote Two days later, they met."));

    [Theory]
    [InlineData("yesterday", "2018-11-01")]
    [InlineData("today", "2018-11-02")]
    [InlineData("last night", "2018-11-01")]
    [InlineData("last month", "2018-10")]
    [InlineData("earlier this month", "2018-11")]
    [InlineData("this year", "2018")]
    [InlineData("last year", "2017")]
    [InlineData("three years ago", "2015")]
    [InlineData("two weeks ago", "2018-10-19")]
    [InlineData("Wednesday", "2018-10-31")]
    [InlineData("Friday", "2018-11-02")]
    [InlineData("last Friday", "2018-10-26")]
    [InlineData("last May", "2018-05")]
    [InlineData("last December", "2017-12")]
    public void Words_count_from_the_publication(string words, string value)
    {
        var date = Assert.Single(Found.All($"The ministry said so {words}, and left.", "2018-11-02"));

        Assert.Equal((words, value, DateRule.RelativeToPublication), (date.Text, date.Value.Value, date.Rule));
    }

    [Fact]
    public void A_half_of_the_year_is_one_of_the_publication_s() =>
        Assert.Equal("second half of the year = 2018-07/2018-12 RelativeToPublication", Found.In("It expects that in the second half of the year.", "2018-11-02"));

    [Theory]
    [InlineData("They will meet on Monday.", "Monday = 2018-11-05 RelativeToPublication")]
    [InlineData("They will meet next month.", "next month = 2018-12 RelativeToPublication")]
    [InlineData("They meet next Friday.", "next Friday = 2018-11-09 RelativeToPublication")]
    public void What_is_to_come_lies_after_it(string text, string expected) => Assert.Equal(expected, Found.In(text, "2018-11-02"));

    [Fact]
    public void A_week_runs_from_Monday_to_Sunday() =>
        Assert.Equal("last week = 2018-10-22/2018-10-28 RelativeToPublication", Found.In("They met last week in Vienna.", "2018-11-02"));

    [Theory]
    [InlineData("They met yesterday, on Monday, last month.", "2018")]
    [InlineData("They met yesterday, this year, last week.", null)]
    public void Nothing_finer_than_the_publication_is_counted_from_it(string text, string? published) => Assert.Equal("", Found.In(text, published));

    [Theory]
    [InlineData("They meet every Monday.")]
    [InlineData("the Sunday Times and Bloody Sunday")]
    public void A_day_of_the_week_in_a_name_or_habit_is_no_date(string text) => Assert.Equal("", Found.In(text, "2018-11-02"));
}
