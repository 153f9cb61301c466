using SanctionsTracker.Designations;
using SanctionsTracker.Events.Uploads;

namespace SanctionsTracker.Tests.Events;

public sealed class DateFormatTests
{
    [Theory]
    [InlineData("d-MMM-yy", "30-Apr-19", "2019-04-30")]
    [InlineData("d-MMM-yy", "4-Jul-19", "2019-07-04")]
    [InlineData("dd/MM/yyyy", "05/03/2023", "2023-03-05")]
    [InlineData("MM/dd/yyyy", "05/03/2023", "2023-05-03")]
    [InlineData("MMMM d, yyyy", "November 4, 1979", "1979-11-04")]
    [InlineData("dddd d MMMM yyyy", "Sunday 4 November 1979", "1979-11-04")]
    [InlineData("yyyyMMdd", "19800922", "1980-09-22")]
    [InlineData("MMM yyyy", "Jan 2020", "2020-01")]
    [InlineData("'in' yyyy", "in 1980", "1980")]
    [InlineData("'Exact date unknown - 'MMM yy", "Exact date unknown - Nov 21", "2021-11")]
    [InlineData("yyyy-MM-dd'T'HH:mm:sszzz", "2020-01-03T00:30:00+03:30", "2020-01-03")]
    public void A_date_is_read_to_the_precision_of_its_format(string pattern, string text, string date) =>
        Assert.Equal(date, Format(pattern).Read(text)?.Value);

    [Theory]
    [InlineData("1-Jan-49", "2049-01-01")]
    [InlineData("1-Jan-50", "1950-01-01")]
    [InlineData("1-Jan-00", "2000-01-01")]
    public void A_year_of_two_digits_lies_between_1950_and_2049(string text, string date) => Assert.Equal(date, Format("d-MMM-yy").Read(text)?.Value);

    [Theory]
    [InlineData("31-Feb-19")]
    [InlineData("30-Avr-19")]
    [InlineData("30-Apr-2019")]
    [InlineData("Unknown")]
    [InlineData("")]
    public void What_is_not_in_the_format_is_no_date(string text) => Assert.Null(Format("d-MMM-yy").Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("y")]
    [InlineData("d MMM")]
    [InlineData("d yyyy")]
    [InlineData("'yyyy'")]
    [InlineData("yyyy'")]
    [InlineData("yyyy %")]
    public void A_pattern_without_a_year_or_with_a_day_but_no_month_is_none(string? pattern) => Assert.False(DateFormat.TryParse(pattern, out _));

    [Theory]
    [InlineData("2019", DatePrecision.Year)]
    [InlineData("2019-04", DatePrecision.Month)]
    [InlineData("2019-04-30", DatePrecision.Day)]
    public void Iso_dates_are_read_beside_the_formats_of_the_upload(string text, DatePrecision precision) =>
        Assert.Equal(precision, new EventDates([Format("d-MMM-yy")]).Read(text)?.Precision);

    [Fact]
    public void A_format_that_begins_with_the_year_says_alone_how_such_dates_read()
    {
        var dates = new EventDates([Format("yyyy-dd-MM")]);

        Assert.Equal("2019-04-03", dates.Read("2019-03-04")?.Value);
        Assert.Null(dates.Read("2019-03-14"));
    }

    private static DateFormat Format(string pattern) => DateFormat.TryParse(pattern, out var format) ? format : throw new FormatException(pattern);
}
