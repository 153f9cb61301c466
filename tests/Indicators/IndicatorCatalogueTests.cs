using SanctionsTracker.Indicators;

namespace SanctionsTracker.Tests.Indicators;

public sealed class IndicatorCatalogueTests
{
    [Fact]
    public void A_code_is_found_in_either_case() =>
        Assert.Equal("% of GDP", IndicatorCatalogue.Find("ms.mil.xpnd.gd.zs")!.Unit);

    [Fact]
    public void An_unknown_code_is_not_found() => Assert.Null(IndicatorCatalogue.Find("SP.POP.TOTL"));

    [Fact]
    public void Every_code_is_there_once() =>
        Assert.Equal(10, IndicatorCatalogue.All.Select(indicator => indicator.Code).Distinct().Count());
}
