using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Designations;
using SanctionsTracker.Fetching;
using SanctionsTracker.Indicators;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Sources.Dbnomics;
using SanctionsTracker.Sources.Series;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Indicators;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Sources.Dbnomics;

/// <summary>DBnomics as registered, over a loopback server that plays it, on 2026-11-22.</summary>
public sealed class DbnomicsRefresherTests
{
    private const string Path = "/v22/series/IMF/WEO:latest/IRN.BCA?observations=1";
    private const string Answer =
        """{"series":{"docs":[{"provider_code":"IMF","dataset_code":"WEO:2026-10","series_code":"IRN.BCA","indexed_at":"2026-10-20T00:00:00Z","period":["1980","1981"],"value":[1,"NA"]}]}}""";

    [Fact]
    public void It_is_no_source_unless_it_is_switched_on()
    {
        using var services = Services(server: null, new(StringComparer.Ordinal));

        Assert.Empty(services.GetServices<ISourceRefresher>());
    }

    [Fact]
    public async Task A_series_that_the_settings_name_is_held_under_its_code()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer(Path, Answers.Json(Answer));
        await using var services = Services(server, Settings("IMF/WEO:latest/IRN.BCA", "IR", "current-account", "% of GDP"));

        var outcome = await services.GetRequiredService<ISourceRefresher>().RefreshAsync(progress: null, CancellationToken.None);

        Assert.Equal((RefreshResult.Baseline, 1, null), (outcome.Result, outcome.Records, outcome.Error));
        var store = services.GetRequiredService<IndicatorStore>();
        var series = (await store.LoadAsync(new CountryCode("IRN"), new IndicatorCode("current-account"), CancellationToken.None))!;
        Assert.Equal([("1980", 1)], series.Observations.Select(one => (one.Period.Text, one.Value!.Value)));
        Assert.Equal(("% of GDP", "dbnomics", "DBnomics, IMF/WEO:latest/IRN.BCA"), (series.Facts.Indicator.Unit, series.Facts.Indicator.SourceId, series.Facts.Indicator.Source));
        Assert.Equal("2026-10-20", series.Facts.Vintage.ToString());
        Assert.Equal("current-account", Assert.Single(await store.OfCountryAsync(new CountryCode("IRN"), CancellationToken.None)).Indicator.Code.Value);
    }

    [Theory]
    [InlineData("IMF/WEO", "IRN", "own", "%", "'Series' must be provider/dataset/series, not 'IMF/WEO'.")]
    [InlineData("IMF/WEO/X", "XX", "own", "%", "there is no country 'XX'.")]
    [InlineData("IMF/WEO/X", "IRN", "a b", "%", "'Code' must have 1 to 64 letters")]
    [InlineData("IMF/WEO/X", "IRN", "own", "", "'Unit' is missing.")]
    [InlineData("IMF/WEO/X", "IRN", "ngdp_rpch", "%", "the code ngdp_rpch is taken.")]
    [InlineData("IMF/WEO/X", "IRN", "gdp-growth", "%", "the code gdp-growth is taken.")]
    public void A_setting_that_cannot_be_meant_fails_at_start(string series, string country, string code, string unit, string why)
    {
        using var services = Services(server: null, Settings(series, country, code, unit));

        var failure = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<DbnomicsOptions>>().Value);
        Assert.Contains(why, failure.Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> Settings(string series, string country, string code, string unit) => new(StringComparer.Ordinal)
    {
        ["Sources:dbnomics:Enabled"] = "true",
        ["Sources:dbnomics:Series:0:Series"] = series,
        ["Sources:dbnomics:Series:0:Country"] = country,
        ["Sources:dbnomics:Series:0:Code"] = code,
        ["Sources:dbnomics:Series:0:Unit"] = unit,
    };

    private static ServiceProvider Services(LoopbackServer? server, Dictionary<string, string?> settings)
    {
        if (server is not null) settings["Sources:dbnomics:Address"] = server.At("/v22").ToString();
        settings["Fetching:Retries"] = "0";
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero)))
            .AddSingleton<ITableStore>(new InMemoryTableStore())
            .AddSingleton<IArchive>(new InMemoryArchive())
            .AddSingleton<SourceStates>()
            .AddSingleton<LeaseStore>()
            .AddSingleton<SourceMetrics>()
            .AddSingleton<SourceTurn>()
            .AddSingleton<IDesignatedCountries>(new Designated("IRN"))
            .AddFetching(configuration)
            .AddSeries(configuration)
            .AddDbnomics(configuration)
            .BuildServiceProvider();
    }
}
