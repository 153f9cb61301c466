using SanctionsTracker.Indicators;

namespace SanctionsTracker.Tests.Indicators;

public sealed class IndicatorPeriodTests
{
    [Theory]
    [InlineData("1980")]
    [InlineData("2012-Q3")]
    [InlineData("2012-07")]
    [InlineData("2012-12")]
    public void Years_quarters_and_months_are_periods(string text) => Assert.Equal(text, IndicatorPeriod.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("80")]
    [InlineData("2012Q3")]
    [InlineData("2012-Q5")]
    [InlineData("2012-13")]
    [InlineData("2012-00")]
    [InlineData("2012\n")]
    public void Anything_else_is_none(string? text) => Assert.Null(IndicatorPeriod.Parse(text));

    [Fact]
    public void A_period_knows_its_year() => Assert.Equal(2012, IndicatorPeriod.Parse("2012-Q3")!.Value.Year);
}
