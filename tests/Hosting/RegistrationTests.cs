using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Functions.Hosting;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Tests.Hosting;

public sealed class RegistrationTests
{
    [Fact]
    public async Task Every_source_that_settings_may_name_is_registered()
    {
        await using var app = new AppUnderTest();

        var sources = app.Services.GetServices<ISourceRefresher>().ToArray();

        Assert.Equal(SourceIds.Lists.Order(StringComparer.Ordinal), Ids(sources, SourceKind.List));
        Assert.Equal(SourceIds.Indicators.Order(StringComparer.Ordinal), Ids(sources, SourceKind.Indicators));
    }

    [Fact]
    public async Task A_disabled_source_is_left_out_and_its_settings_are_still_known()
    {
        await using var app = new AppUnderTest { Settings = { ["Sources:ofac_sdn:Enabled"] = "false", ["Sources:worldbank:Enabled"] = "false" } };

        Assert.Equal(["ca", "ch", "ofac-cons", "uk", "un"], app.Services.GetServices<ISourceRefresher>().Select(source => source.Id).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Ids(ISourceRefresher[] sources, SourceKind kind) =>
        sources.Where(source => source.Kind == kind).Select(source => source.Id).Order(StringComparer.Ordinal);
}
