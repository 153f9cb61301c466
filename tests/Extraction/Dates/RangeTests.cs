namespace SanctionsTracker.Tests.Extraction.Dates;

public sealed class RangeTests
{
    [Theory]
    [InlineData("the 1980-1988 conflict", "1980-1988 = 1980/1988 Range")]
    [InlineData("the ensuing decade (1988–1998)", "1988–1998 = 1988/1998 Range")]
    [InlineData("the war of 1853-1856", "1853-1856 = 1853/1856 Range")]
    [InlineData("In the years 2011–15 it fell", "2011–15 = 2011/2015 Range")]
    [InlineData("Between 2003 and 2011, Iran", "Between 2003 and 2011 = 2003/2011 Range")]
    [InlineData("sanctions (from 2006 to 2013).", "from 2006 to 2013 = 2006/2013 Range")]
    [InlineData("from 2006 through 2013", "from 2006 through 2013 = 2006/2013 Range")]
    [InlineData("from late 2006 to early 2013", "from late 2006 to early 2013 = 2006/2013 Range")]
    [InlineData("in the fiscal year 2017/18", "2017/18 = 2017/2018 Range")]
    public void Years_that_belong_together_are_one_span(string text, string expected) => Assert.Equal(expected, Found.In(text));

    [Theory]
    [InlineData("on 3-5 February 2017", "3-5 February 2017 = 2017-02-03/2017-02-05 Range")]
    [InlineData("on February 3-5, 2017", "February 3-5, 2017 = 2017-02-03/2017-02-05 Range")]
    [InlineData("between 3 and 5 February 2017", "between 3 and 5 February 2017 = 2017-02-03/2017-02-05 Range")]
    [InlineData("from 28 February to 5 March 2017", "from 28 February to 5 March 2017 = 2017-02-28/2017-03-05 Range")]
    [InlineData("28 Feb. 2017 – 5 March 2018", "28 Feb. 2017 – 5 March 2018 = 2017-02-28/2018-03-05 Range")]
    [InlineData("January–March 2017", "January–March 2017 = 2017-01/2017-03 Range")]
    [InlineData("from November to February 2017", "from November to February 2017 = 2016-11/2017-02 Range")]
    [InlineData("between May 2016 and July 2017", "between May 2016 and July 2017 = 2016-05/2017-07 Range")]
    public void The_first_of_a_range_takes_what_it_lacks_from_the_last(string text, string expected) => Assert.Equal(expected, Found.In(text));

    [Fact]
    public void A_range_without_its_year_takes_that_of_the_publication() =>
        Assert.Equal("between May and July = 2018-05/2018-07 Range", Found.In("It fell between May and July again.", "2018-11-02"));

    [Fact]
    public void A_range_that_runs_backwards_is_two_dates() =>
        Assert.Equal("2012 = 2012 Absolute; 2003 = 2003 Absolute", Found.In("The rate went from its level in 2012 to 2003 and stayed."));

    [Theory]
    [InlineData("the war in Yemen since 2015 allowed", "since 2015 = 2015 OpenRange")]
    [InlineData("Since at least 2012, he has", "Since at least 2012 = 2012 OpenRange")]
    [InlineData("until 8 May 2018", "until 8 May 2018 = 2018-05-08 OpenRange")]
    [InlineData("as of March 2018", "as of March 2018 = 2018-03 OpenRange")]
    [InlineData("in post-2003 Iraq", "post-2003 = 2003 OpenRange")]
    [InlineData("Minister (2014-present)", "2014-present = 2014 OpenRange")]
    [InlineData("from 2014 onwards", "from 2014 onwards = 2014 OpenRange")]
    [InlineData("since the end of 2015", "since the end of 2015 = 2015 OpenRange")]
    [InlineData("since May", "since May = 2018-05 OpenRange")]
    public void A_range_may_be_open(string text, string expected) => Assert.Equal(expected, Found.In(text, "2018-11-02"));
}
