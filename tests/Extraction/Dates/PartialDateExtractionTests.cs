namespace SanctionsTracker.Tests.Extraction.Dates;

public sealed class PartialDateExtractionTests
{
    [Theory]
    [InlineData("In a stern message on Feb. 1, he accused Iran.", "2017", "Feb. 1 = 2017-02-01 Partial")]
    [InlineData("In a stern message on Feb. 1, he accused Iran.", "2017-02-13", "Feb. 1 = 2017-02-01 Partial")]
    [InlineData("They met on 12 December in Vienna.", "2018-01-10", "12 December = 2017-12-12 Partial")]
    [InlineData("In May, the group published a list.", "2018-11-02", "May = 2018-05 Partial")]
    [InlineData("In December it published a list.", "2018-11-02", "December = 2017-12 Partial")]
    [InlineData("They met on Monday, 29 October.", "2018-11-02", "Monday, 29 October = 2018-10-29 Partial")]
    public void The_year_is_that_of_the_last_such_day_up_to_the_publication(string text, string published, string expected) =>
        Assert.Equal(expected, Found.In(text, published));

    [Theory]
    [InlineData("The sanctions that the Treasury will re-impose on 5 November are intended to press.", "5 November = 2018-11-05 Partial")]
    [InlineData("On 7 January, the ban is due to end.", "7 January = 2019-01-07 Partial")]
    [InlineData("The measures were extended until 31 January.", "until 31 January = 2019-01-31 OpenRange")]
    public void A_sentence_about_what_is_to_come_means_the_next(string text, string expected) => Assert.Equal(expected, Found.In(text, "2018-10-15"));

    [Fact]
    public void A_day_soon_after_the_publication_is_not_the_one_of_a_year_ago() =>
        Assert.Equal("Nov. 4 = 2018-11-04 Partial", Found.In("Mechanism symbolically ready on Nov. 4: diplomats", "2018-11-02"));

    [Fact]
    public void A_date_before_it_gives_its_year() =>
        Assert.Equal("14 July 2015 = 2015-07-14 Absolute; 20 July = 2015-07-20 Partial",
            Found.In("The deal was struck on 14 July 2015. On 20 July the Council endorsed it.", "2018-11-02"));

    [Fact]
    public void A_year_that_opens_a_sentence_gives_it_to_the_paragraph() =>
        Assert.Equal("2012 = 2012 Absolute; 23 January = 2012-01-23 Partial",
            Found.In("In 2012, it went further. On 23 January the Union banned imports.", "2018-11-02"));

    [Theory]
    [InlineData("He was listed in 2015, and on 31 July of that year left.", "2015 = 2015 Absolute; 31 July of that year = 2015-07-31 Partial")]
    [InlineData("It began in March of last year.", "March of last year = 2017-03 Partial")]
    public void The_year_may_be_told_in_words(string text, string expected) => Assert.Equal(expected, Found.In(text, "2018-11-02"));

    [Fact]
    public void A_story_goes_on_over_the_end_of_a_year() =>
        Assert.Equal("28 December 2017 = 2017-12-28 Absolute; 5 January = 2018-01-05 Partial",
            Found.In("Protests began on 28 December 2017. By 5 January they had ended.", "2018-11-02"));

    [Fact]
    public void Another_paragraph_does_not_give_its_year() =>
        Assert.Equal("14 July 2015 = 2015-07-14 Absolute; 20 July = 2018-07-20 Partial",
            Found.In("The deal was struck on 14 July 2015.\n\nOn 20 July the Council met.", "2018-11-02"));

    [Fact]
    public void Without_a_publication_the_latest_day_of_the_text_stands_for_it() =>
        Assert.Equal("1 February = 2018-02-01 Partial; 2 November 2018 = 2018-11-02 Absolute",
            Found.In("It said so on 1 February.\n\nBrussels, 2 November 2018"));

    [Fact]
    public void Without_either_the_date_is_left_out() => Assert.Equal("", Found.In("It said so on 1 February."));

    [Theory]
    [InlineData("on 3 and 5 February 2017", "3 = 2017-02-03 Partial; 5 February 2017 = 2017-02-05 Absolute")]
    [InlineData("in May and July 2017", "May = 2017-05 Partial; July 2017 = 2017-07 Absolute")]
    [InlineData("in January, February and March 2017", "January = 2017-01 Partial; February = 2017-02 Partial; March 2017 = 2017-03 Absolute")]
    public void Dates_of_a_list_share_the_year_at_its_end(string text, string expected) => Assert.Equal(expected, Found.In(text, "2021-06-01"));

    [Theory]
    [InlineData("It may march on. May God help.")]
    [InlineData("Prime Minister Theresa May said no.")]
    [InlineData("the March 14 Alliance and the 17 November Group")]
    public void A_name_or_another_word_is_no_month(string text) => Assert.Equal("", Found.In(text, "2018-11-02"));

    [Fact]
    public void The_29th_of_February_belongs_to_a_leap_year() =>
        Assert.Equal("29 February = 2016-02-29 Partial", Found.In("He died on 29 February in Qom.", "2018-11-02"));
}
