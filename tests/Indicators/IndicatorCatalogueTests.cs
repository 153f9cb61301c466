using SanctionsTracker.Indicators;

namespace SanctionsTracker.Tests.Indicators;

public sealed class IndicatorCatalogueTests
{
    [Fact]
    public void A_code_is_found_in_either_case() =>
        Assert.Equal("% of GDP", IndicatorCatalogue.Find("ms.mil.xpnd.gd.zs")!.Unit);

    [Fact]
    public void An_unknown_code_is_not_found() => Assert.Null(IndicatorCatalogue.Find("SP.POP.TOTL"));

    [Theory]
    [InlineData("MS.MIL.MPRT.KD", "worldbank")]
    [InlineData("MS.MIL.XPRT.KD", "worldbank")]
    [InlineData("NGDP_RPCH", "imf")]
    [InlineData("fuel-exports-usd", "derived")]
    public void A_series_says_how_it_comes_to_us(string code, string source) => Assert.Equal(source, IndicatorCatalogue.Find(code)!.SourceId);

    [Fact]
    public void Every_code_is_there_once() =>
        Assert.Equal(10 + 3 + 1, IndicatorCatalogue.All.Select(indicator => indicator.Code.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count());
}
