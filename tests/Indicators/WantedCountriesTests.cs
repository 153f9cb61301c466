using Microsoft.Extensions.Options;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Tests.Indicators;

public sealed class WantedCountriesTests
{
    [Fact]
    public async Task Countries_with_designations_and_named_ones_are_wanted_each_once() =>
        Assert.Equal(["IRN", "IRQ", "SYR"], await WantedAsync(new IndicatorsOptions { Countries = ["IQ", "irn"] }));

    [Fact]
    public async Task Designations_need_not_be_followed() =>
        Assert.Equal(["IRQ"], await WantedAsync(new IndicatorsOptions { Countries = ["IRQ"], FollowDesignations = false }));

    [Fact]
    public void An_unknown_country_is_refused_at_start()
    {
        var result = new IndicatorsOptionsValidator().Validate(name: null, new IndicatorsOptions { Countries = ["IRN", "Persia"] });

        Assert.Contains("there is no country 'Persia'", result.FailureMessage, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> WantedAsync(IndicatorsOptions options) =>
        (await new WantedCountries(new Designated("SYR", "IRN"), Options.Create(options)).GetAsync(CancellationToken.None))
        .Select(country => country.Value);
}
