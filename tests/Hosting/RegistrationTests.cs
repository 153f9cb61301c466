using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Functions.Hosting;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Tests.Hosting;

public sealed class RegistrationTests
{
    [Fact]
    public async Task Every_source_that_settings_may_name_is_registered()
    {
        await using var app = new AppUnderTest { Settings = { ["Sources:dbnomics:Enabled"] = "true" } };

        var sources = app.Services.GetServices<ISourceRefresher>().ToArray();

        Assert.Equal(SourceIds.Lists.Order(StringComparer.Ordinal), Ids(sources, SourceKind.List));
        Assert.Equal(SourceIds.Changes.Order(StringComparer.Ordinal), Ids(sources, SourceKind.Changes));
        Assert.Equal(SourceIds.News.Order(StringComparer.Ordinal), Ids(sources, SourceKind.News));
        Assert.Equal(SourceIds.Indicators.Order(StringComparer.Ordinal), Ids(sources, SourceKind.Indicators));
    }

    [Fact]
    public async Task A_disabled_source_is_left_out_and_its_settings_are_still_known()
    {
        await using var app = new AppUnderTest
        {
            Settings =
            {
                ["Sources:ofac_sdn:Enabled"] = "false",
                ["Sources:ofac_changes:Enabled"] = "false",
                ["Sources:worldbank:Enabled"] = "false",
            },
        };

        Assert.Equal(
            ["ca", "ch", "eu", "imf", "ofac-actions", "ofac-cons", "uk", "un"],
            app.Services.GetServices<ISourceRefresher>().Where(source => source.Kind != SourceKind.News).Select(source => source.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_feed_beside_a_list_that_is_fetched_elsewhere_is_left_out_unless_it_is_too()
    {
        await using var app = new AppUnderTest
        {
            Settings =
            {
                ["Sources:ofac_sdn:Address"] = "http://127.0.0.1:9/list.xml",
                ["Sources:ofac_changes:Address"] = "http://127.0.0.1:9",
            },
        };

        Assert.Equal(["ofac-changes"], Ids([.. app.Services.GetServices<ISourceRefresher>()], SourceKind.Changes));
    }

    private static IEnumerable<string> Ids(ISourceRefresher[] sources, SourceKind kind) =>
        sources.Where(source => source.Kind == kind).Select(source => source.Id).Order(StringComparer.Ordinal);
}
