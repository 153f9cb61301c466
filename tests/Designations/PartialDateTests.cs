using CsCheck;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Designations;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2017", DatePrecision.Year)]
    [InlineData("2017-02", DatePrecision.Month)]
    [InlineData("2017-02-03", DatePrecision.Day)]
    public void A_date_keeps_the_precision_it_was_given(string text, DatePrecision precision)
    {
        Assert.True(PartialDate.TryParse(text, out var date));

        Assert.Equal(precision, date.Precision);
        Assert.Equal(text, date.Value);
    }

    [Theory]
    [InlineData("2017-02-31")]
    [InlineData("2017-02-29")]
    [InlineData("2017-13")]
    [InlineData("2017-13-01")]
    [InlineData("2017-00-05")]
    [InlineData("0000")]
    public void A_date_that_does_not_exist_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("2017-2-3")]
    [InlineData("2017-02-03-04:00")]
    [InlineData("2017-02-03T00:00:00")]
    [InlineData(" 2017")]
    [InlineData("-017")]
    [InlineData("٢٠١٧")]
    public void Another_spelling_is_refused(string? text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void The_padded_form_is_read_back()
    {
        Assert.True(PartialDate.TryParse("2017-00-00", out var year));
        Assert.True(PartialDate.TryParse("2017-02-00", out var month));

        Assert.Equal("2017", year.Value);
        Assert.Equal("2017-02", month.Value);
    }

    [Fact]
    public void A_leap_february_ends_on_its_29th() =>
        Assert.Equal(new DateOnly(2016, 2, 29), PartialDate.OfMonth(2016, 2).LastDay);

    [Fact]
    public void A_year_can_mean_any_of_its_days()
    {
        var year = PartialDate.OfYear(1951);

        Assert.Equal(new DateOnly(1951, 1, 1), year.FirstDay);
        Assert.Equal(new DateOnly(1951, 12, 31), year.LastDay);
    }

    [Fact]
    public void An_approximate_date_says_so() =>
        Assert.Equal("about 1975", (PartialDate.OfYear(1975) with { Approximate = true }).ToString());

    [Fact]
    public void A_day_that_does_not_exist_cannot_be_made() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfDay(2017, 2, 31));

    [Fact]
    public void Every_day_survives_writing_and_reading() =>
        Gen.DateOnly.Sample(day => PartialDate.TryParse(PartialDate.OfDay(day).Value, out var read) && read == PartialDate.OfDay(day) && read.FirstDay == day);

    [Fact]
    public void Sort_keys_sort_by_time() =>
        Gen.Select(Gen.DateOnly, Gen.DateOnly).Sample((one, other) =>
            Math.Sign(string.CompareOrdinal(PartialDate.OfDay(one).SortKey, PartialDate.OfDay(other).SortKey)) == one.CompareTo(other));
}
