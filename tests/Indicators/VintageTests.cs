using SanctionsTracker.Indicators;

namespace SanctionsTracker.Tests.Indicators;

public sealed class VintageTests
{
    [Theory]
    [InlineData("2026-07-01")]
    [InlineData("2026-07-01.02")]
    [InlineData("2026-07-01.11")]
    public void A_vintage_is_written_as_it_is_read(string text) => Assert.Equal(text, Vintage.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("2026")]
    [InlineData("2026-07-01.")]
    [InlineData("2026-07-01.1")]
    [InlineData("2026-07-01.-2")]
    [InlineData("2026-07-01.2.3")]
    [InlineData("2026-02-31")]
    public void Anything_else_is_no_vintage(string? text) => Assert.Null(Vintage.Parse(text));

    [Theory]
    [InlineData(null, "2026-07-01", "2026-07-01")]
    [InlineData("2025-12-16", "2026-07-01", "2026-07-01")]
    [InlineData("2026-07-01", "2026-07-01", "2026-07-01.02")]
    [InlineData("2026-07-01.02", "2026-07-01", "2026-07-01.03")]
    [InlineData("2026-07-01", "2026-06-30", "2026-07-01.02")]
    public void A_vintage_comes_after_the_newest_one(string? newest, string date, string expected) =>
        Assert.Equal(Vintage.Parse(expected), Vintage.After(Vintage.Parse(newest), DateOnly.Parse(date, null)));
}
