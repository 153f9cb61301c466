using System.Diagnostics;
using CsCheck;

namespace SanctionsTracker.Tests.Extraction.Dates;

public sealed class DateExtractorTests
{
    private static readonly string[] Pieces =
    [
        "February", "Feb.", "May", "3", "29", "31", "2017", "0000", "2999", "9999", "99999999999", "since", "until", "between", "and", "from", "to", "-", "–", "/", ".", ",", "the", "following",
        "last", "next", "year", "week", "Monday", "two", "days", "later", "ago", "1980s", "'", "’", "90s", "s", "of", "early", "mid", "Q", "1", "[fn]", "Hide Footnote", "(", ")", "\n\n", " ", " ", " ",
        "\u202e", "9/11", "half", "first", "will", "https://", "February", "12", "31",
    ];

    private static readonly string?[] Published = ["1000-01-01", "2018-11-02", "2016-02-29", "2999-12-31", "2018", null];

    [Fact]
    public void Whatever_the_text_spans_are_its_own_words_in_order_and_apart() =>
        Gen.Select(Gen.OneOf(Gen.OneOf(Pieces.Select(Gen.Const).ToArray()).Array[0, 40].Select(string.Concat), Gen.String), Gen.OneOf(Published.Select(Gen.Const).ToArray()))
            .Sample((text, published) =>
            {
                var end = 0;
                foreach (var date in Found.All(text, published))
                {
                    Assert.True(date.Start >= end);
                    end = date.Start + date.Text.Length;
                    Assert.Equal(date.Text, text[date.Start..end]);
                    Assert.InRange(date.Value.Year, 1000, 2999);
                    Assert.True(date.EndValue is null || date.EndValue.LastDay > date.Value.FirstDay);
                }
            });

    [Theory]
    [InlineData("1")]
    [InlineData("a")]
    [InlineData("2017")]
    [InlineData("2017 ")]
    [InlineData("from ")]
    [InlineData("May, ")]
    [InlineData("5 May and ")]
    [InlineData("[fn]")]
    [InlineData("two days later ")]
    [InlineData("\n")]
    public void A_long_text_takes_time_in_proportion_to_its_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var clock = Stopwatch.StartNew();

        Found.All(text, "2018-11-02");

        // A tenth of this on one core; what grows with the square takes minutes.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_date_does_not_go_over_the_end_of_a_paragraph() =>
        Assert.Equal("2017 = 2017 Absolute", Found.In("It was the 3 February\n\n2017 was worse."));

    [Fact]
    public void A_date_may_be_broken_over_two_lines() =>
        Assert.Equal("3 February\n2017 = 2017-02-03 Absolute", Found.In("It was decided on 3 February\n2017 in Brussels."));
}
