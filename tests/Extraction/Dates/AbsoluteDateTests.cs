using SanctionsTracker.Extraction;

namespace SanctionsTracker.Tests.Extraction.Dates;

public sealed class AbsoluteDateTests
{
    [Theory]
    [InlineData("3 February 2017")]
    [InlineData("February 3, 2017")]
    [InlineData("Feb. 3, 2017")]
    [InlineData("FEBRUARY 3, 2017")]
    [InlineData("3rd February, 2017")]
    [InlineData("3rd of February 2017")]
    [InlineData("Friday, 3 February 2017")]
    [InlineData("Friday, February 3, 2017")]
    [InlineData("2017-02-03")]
    [InlineData("2017/02/03")]
    [InlineData("03.02.2017")]
    [InlineData("03-Feb-2017")]
    [InlineData("3. Februar 2017")]
    [InlineData("3 février 2017")]
    [InlineData("3 de febrero de 2017")]
    public void A_day_is_read_in_every_way_of_writing_it(string written) =>
        Assert.Equal($"{written} = 2017-02-03 Absolute", Found.In($"It was decided on {written} in Brussels."));

    [Fact]
    public void The_time_of_day_is_no_part_of_the_date() =>
        Assert.Equal("2017-02-03 = 2017-02-03 Absolute", Found.In("Modified 2017-02-03T10:15:00Z by the desk."));

    [Theory]
    [InlineData("The list was amended on 13/2/2017.", "13/2/2017 = 2017-02-13 Absolute")]
    [InlineData("The list was amended on 2/13/2017.", "2/13/2017 = 2017-02-13 Absolute")]
    [InlineData("The list was amended on 3/3/2017.", "3/3/2017 = 2017-03-03 Absolute")]
    [InlineData("The list was amended on 3/2/2017.", "")]
    public void A_date_with_slashes_is_read_only_where_it_has_one_meaning(string text, string expected) => Assert.Equal(expected, Found.In(text));

    [Fact]
    public void The_other_dates_of_a_text_tell_which_way_round_it_writes_them() =>
        Assert.Equal("3/2/2017 = 2017-02-03 Absolute; 25/12/2017 = 2017-12-25 Absolute", Found.In("From 3/2/2017; it ends on 25/12/2017."));

    [Theory]
    [InlineData("A report of February 2017 said so.", "February 2017 = 2017-02 Absolute")]
    [InlineData("Interview, Tehran, Feb. 2017", "Feb. 2017 = 2017-02 Absolute")]
    [InlineData("Interview, mid-February 2017", "mid-February 2017 = 2017-02 Absolute")]
    [InlineData("In late March 2011 it began.", "late March 2011 = 2011-03 Absolute")]
    public void A_month_with_its_year_is_as_precise_as_that(string text, string expected) => Assert.Equal(expected, Found.In(text));

    [Theory]
    [InlineData("Output fell in 2012.", "2012")]
    [InlineData("Output may recover by 2019.", "2019")]
    [InlineData("The 2015 Joint Comprehensive Plan of Action held.", "2015")]
    [InlineData("after its 2003 invasion of Iraq", "2003")]
    [InlineData("James Dobbins, The Washington Quarterly (2010), vol. 3", "2010")]
    [InlineData("back to 2009 levels", "2009")]
    [InlineData("during the 1997 crisis", "1997")]
    [InlineData("the siege of 1453", "1453")]
    [InlineData("the attack in 2000 on a ship", "2000")]
    [InlineData("Resolution 2231 (2015) endorsed it", "2015")]
    [InlineData("in about 2014 he left", "2014")]
    [InlineData("in fiscal year 2018", "2018")]
    public void A_year_stands_alone(string text, string year) => Assert.Equal($"{year} = {year} Absolute", Found.In(text));

    [Theory]
    [InlineData("early 2012")]
    [InlineData("mid-2012")]
    [InlineData("end of 2012")]
    [InlineData("summer of 2012")]
    [InlineData("winter 2012")]
    public void A_part_of_a_year_is_the_year(string written) => Assert.Equal($"{written} = 2012 Absolute", Found.In($"It fell by the {written} again."));

    [Theory]
    [InlineData("the first quarter of 2018", "first quarter of 2018 = 2018-01/2018-03 Absolute")]
    [InlineData("in Q4 2018", "Q4 2018 = 2018-10/2018-12 Absolute")]
    [InlineData("in the second half of 2018", "second half of 2018 = 2018-07/2018-12 Absolute")]
    public void A_quarter_or_half_is_its_first_and_last_month(string text, string expected)
    {
        Assert.Equal(expected, Found.In(text));
        Assert.Equal(ExtractedPrecision.Month, Found.All(text)[0].Precision);
    }

    [Theory]
    [InlineData("Since 9/11 much has changed.", "9/11 = 2001-09-11 Absolute")]
    [InlineData("after the September 11 attacks", "September 11 = 2001-09-11 Absolute")]
    [InlineData("after the October 7 attack on Israel", "October 7 = 2023-10-07 Absolute")]
    public void A_day_that_everybody_knows_needs_no_year(string text, string expected) => Assert.Equal(expected, Found.In(text, "2024-03-01"));

    [Theory]
    [InlineData("Security Council Resolution 2231 endorsed it.")]
    [InlineData("Resolution 1929 imposed them.")]
    [InlineData("Council Regulation (EU) No 1263/1994")]
    [InlineData("Regulation (EU) 2015/1755 and Decision 2010/413/CFSP")]
    [InlineData("Middle East Report N°1985")]
    [InlineData("pp. 1990-1995")]
    [InlineData("It cost $2012 and €1,999.")]
    [InlineData("some 2012 fighters and 1950 tonnes of fuel")]
    [InlineData("a 1,000 kilometres away, or 2,015 of them")]
    [InlineData("see https://www.example.org/2018/05/08/deal-2015.html")]
    [InlineData("the 1988 Committee and the 1988 Sanctions Committee")]
    [InlineData("vessel IMO 9187629, built as hull 2019B")]
    [InlineData("telephone +98 21 2012 3456")]
    [InlineData("the score was 2012.5 and 3.2015")]
    [InlineData("2000 men and 1500 others")]
    [InlineData("in the year 30000, on 3 February 30000")]
    [InlineData("on 31 February 2017 and on 2017-13-01")]
    [InlineData("document S/2015/401")]
    public void A_number_that_is_no_date_is_none(string text) => Assert.DoesNotContain(Found.All(text), date => date.Precision != ExtractedPrecision.Month);

    [Theory]
    [InlineData("A 40-year analysis")]
    [InlineData("only 12 days in office")]
    [InlineData("It lasted for two years.")]
    [InlineData("the nearly four-decade-old revolution")]
    [InlineData("200 times in last two years")]
    [InlineData("over the past decade and the last year")]
    [InlineData("In recent weeks, a few days later, many years ago")]
    public void A_duration_is_no_date(string text) => Assert.Equal("", Found.In(text, "2018-11-02"));

    [Theory]
    [InlineData("in the 1980s", "1980s = 1980/1989 Decade")]
    [InlineData("in the early 2000s when", "early 2000s = 2000/2009 Decade")]
    [InlineData("by the mid-1990s", "mid-1990s = 1990/1999 Decade")]
    [InlineData("in the ’80s", "’80s = 1980/1989 Decade")]
    [InlineData("in the late nineties", "late nineties = 1990/1999 Decade")]
    public void A_decade_is_its_ten_years(string text, string expected)
    {
        Assert.Equal(expected, Found.In(text));
        Assert.Equal(ExtractedPrecision.Decade, Found.All(text)[0].Precision);
    }

    [Fact]
    public void A_person_in_his_sixties_is_no_decade() => Assert.Equal("", Found.In("He is in his sixties."));
}
