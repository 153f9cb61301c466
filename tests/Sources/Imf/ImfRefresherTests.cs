using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Designations;
using SanctionsTracker.Fetching;
using SanctionsTracker.Indicators;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Sources.Imf;
using SanctionsTracker.Sources.Series;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Indicators;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Recordings;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Sources.Imf;

/// <summary>The IMF as registered, over a loopback server that plays it, on 2026-11-22. Iran alone has designations.</summary>
public sealed class ImfRefresherTests : IAsyncLifetime
{
    private const string Growth = "NGDP_RPCH";

    private readonly InMemoryArchive _archive = new();
    private LoopbackServer _server = null!;
    private ServiceProvider _services = null!;

    [Fact]
    public async Task Every_series_is_fetched_and_its_edition_asked_for_once()
    {
        var outcome = await RunAsync();

        Assert.Equal((RefreshResult.Baseline, 3, 9), (outcome.Result, outcome.Records, outcome.Amended));
        Assert.Equal(["/v1/NGDPD/IRN", "/v1/NGDP_RPCH/IRN", "/v1/PCPIPCH/IRN", "/v1/indicators"], _server.Requests.Select(request => request.PathAndQuery).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_edition_is_the_vintage_and_its_year_the_first_forecast()
    {
        await RunAsync();

        var series = await LoadAsync();
        Assert.Equal([("2018", 1, false), ("2019", 2, true), ("2020", 3, true)], series.Observations.Select(one => (one.Period.Text, one.Value!.Value, one.Forecast)));
        Assert.Equal(("2019-04-01", new DateOnly(2019, 4, 1)), (series.Facts.Vintage.ToString(), series.Facts.UpdatedOn));
        Assert.Equal(("imf", "IMF's copyright and usage terms"), (series.Facts.Indicator.SourceId, series.Facts.Indicator.Licence));
    }

    [Fact]
    public async Task Both_answers_behind_a_series_lie_in_the_archive()
    {
        await RunAsync();

        var sha256 = (await LoadAsync()).Facts.Sha256.Split(' ');
        Assert.Equal(2, sha256.Length);
        Assert.All(sha256, one => Assert.NotNull(_archive.OpenAsync(one, CancellationToken.None).Result));
    }

    [Fact]
    public async Task A_forecast_that_comes_true_as_it_was_is_a_revision()
    {
        await RunAsync();
        _server.Answer("/v1/indicators", Indicators("April 2020"));

        var outcome = await RunAsync();

        Assert.Equal((RefreshResult.Updated, 3), (outcome.Result, outcome.Amended));
        var series = await LoadAsync();
        Assert.Equal([("2018", false), ("2019", false), ("2020", true)], series.AsOf(vintage: null).Select(one => (one.Period.Text, one.Forecast)));
        Assert.Equal([("2018", false), ("2019", true), ("2020", true)], series.AsOf(Vintage.Parse("2019-04-01")).Select(one => (one.Period.Text, one.Forecast)));
    }

    [Fact]
    public async Task The_same_answers_again_change_nothing()
    {
        await RunAsync();

        Assert.Equal(RefreshResult.Unchanged, (await RunAsync()).Result);
    }

    [Fact]
    public async Task Where_the_edition_is_not_known_the_year_of_the_fetch_stands_in_for_it()
    {
        _server.Answer("/v1/indicators", Answers.Status(404));
        Play(Growth, """{"2025":1,"2026":2}""");

        await RunAsync();

        var series = await LoadAsync();
        Assert.Equal([("2025", false), ("2026", true)], series.Observations.Select(one => (one.Period.Text, one.Forecast)));
        Assert.Equal("2026-11-22", series.Facts.Vintage.ToString());
    }

    [Fact]
    public async Task Without_an_answer_on_editions_nothing_is_taken_for_measured()
    {
        _server.Answer("/v1/indicators", Answers.Status(500));

        var outcome = await RunAsync();

        Assert.Equal(RefreshResult.Failed, outcome.Result);
        Assert.NotNull((await StateAsync()).Error);
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task A_country_that_the_IMF_does_not_cover_is_shown_and_is_no_failure()
    {
        _server.Answer($"/v1/{Growth}/IRN", Answers.Json("""{"api":{"version":"1"}}"""));

        var outcome = await RunAsync();

        Assert.Equal((RefreshResult.Baseline, 2, 1), (outcome.Result, outcome.Records, outcome.Rejected));
        Assert.Equal("The IMF has no values for it.", Assert.Single((await StateAsync()).RejectedEntries).Reason);
    }

    [Fact]
    public async Task A_series_that_fails_does_not_hold_back_the_others()
    {
        Play(Growth, """{"1980":"many"}""");

        var outcome = await RunAsync();

        Assert.Equal((RefreshResult.Failed, 2), (outcome.Result, outcome.Records));
        Assert.StartsWith($"1 of 3 series failed, the others are in; the first is IRN/{Growth}: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_recorded_answers_are_read_to_the_last_year()
    {
        _server.Answer("/v1/indicators", Answers.File(Recorded.Path("imf/indicators.json")));
        _server.Answer($"/v1/{Growth}/IRN", Answers.File(Recorded.Path($"imf/IRN/{Growth}.json")));

        await RunAsync();

        var series = await LoadAsync();
        Assert.Equal(("1980", "2024", 45), (series.Observations[0].Period.Text, series.Observations[^1].Period.Text, series.Observations.Count));
        Assert.Equal(6, series.Observations.Count(one => one.Forecast));
        Assert.Equal(-18.844, series.Observations[0].Value);
    }

    public async Task InitializeAsync()
    {
        _server = await LoopbackServer.StartAsync();
        _server.Answer("/v1/indicators", Indicators("April 2019"));
        foreach (var indicator in IndicatorCatalogue.MonetaryFund) Play(indicator.Code.Value, """{"2018":1,"2019":2,"2020":3}""");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Sources:imf:Address"] = _server.At("/v1").ToString(),
            ["Fetching:Retries"] = "0",
        }).Build();
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero)))
            .AddSingleton<ITableStore>(new InMemoryTableStore())
            .AddSingleton<IArchive>(_archive)
            .AddSingleton<SourceStates>()
            .AddSingleton<LeaseStore>()
            .AddSingleton<SourceMetrics>()
            .AddSingleton<SourceTurn>()
            .AddSingleton<IDesignatedCountries>(new Designated("IRN"))
            .AddFetching(configuration)
            .AddSeries(configuration)
            .AddImf(configuration)
            .BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    private static RequestDelegate Indicators(string edition)
    {
        var members = IndicatorCatalogue.MonetaryFund.Select(one => $"\"{one.Code}\":{{\"source\":\"World Economic Outlook ({edition})\"}}");
        return Answers.Json($"{{\"indicators\":{{{string.Join(',', members)}}}}}");
    }

    private void Play(string code, string years) =>
        _server.Answer($"/v1/{code}/IRN", Answers.Json($$$"""{"values":{"{{{code}}}":{"IRN":{{{years}}}}},"api":{"version":"1","output-method":"json"}}"""));

    private Task<RefreshOutcome> RunAsync() =>
        _services.GetRequiredService<ISourceRefresher>().RefreshAsync(progress: null, CancellationToken.None);

    private Task<SourceState> StateAsync() =>
        _services.GetRequiredService<SourceStates>().GetAsync(ImfSource.Name, SourceKind.Indicators, CancellationToken.None);

    private async Task<IndicatorSeries> LoadAsync() =>
        (await _services.GetRequiredService<IndicatorStore>().LoadAsync(new CountryCode("IRN"), new IndicatorCode(Growth), CancellationToken.None))!;
}
