using SanctionsTracker.Designations;
using SanctionsTracker.Sources.UnitedNations;

namespace SanctionsTracker.Tests.Sources.UnitedNations;

public sealed class UnRegimesTests
{
    [Fact]
    public void Every_country_of_a_regime_is_one_that_we_know() => Assert.All(
        UnRegimes.All.Where(regime => regime.Country is not null), regime => Assert.NotNull(Countries.ByCode(regime.Country.ToString())));

    [Fact]
    public void Every_regime_has_a_resolution_with_its_year() =>
        Assert.All(UnRegimes.All.SelectMany(regime => regime.Resolutions), resolution => Assert.Matches(@"^\d{3,4} \(\d{4}\)$", resolution));

    [Fact]
    public void GB_is_Guinea_Bissau_and_not_Great_Britain() => Assert.Equal("GNB", UnRegimes.Find("GB")?.Country?.Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Atlantis")]
    public void A_regime_that_we_do_not_know_is_none(string? code) => Assert.Null(UnRegimes.Find(code));
}
