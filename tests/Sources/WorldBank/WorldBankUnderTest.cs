using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Designations;
using SanctionsTracker.Fetching;
using SanctionsTracker.Indicators;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Sources.Series;
using SanctionsTracker.Sources.WorldBank;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Indicators;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Sources.WorldBank;

/// <summary>The World Bank as registered, over a loopback server that plays the bank, on 2026-11-22. Iran alone has designations.</summary>
internal sealed class WorldBankUnderTest : IAsyncDisposable
{
    public static readonly CountryCode Iran = new("IRN");

    private readonly ServiceProvider _services;
    private int _writes;

    private WorldBankUnderTest(LoopbackServer server)
    {
        Server = server;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Sources:worldbank:Address"] = server.At("/v2").ToString(),
            ["Fetching:Retries"] = "0",
        }).Build();
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero)))
            .AddSingleton<ITableStore>(Tables)
            .AddSingleton<IArchive>(Archive)
            .AddSingleton<SourceStates>()
            .AddSingleton<LeaseStore>()
            .AddSingleton<SourceMetrics>()
            .AddSingleton<SourceTurn>()
            .AddSingleton<IDesignatedCountries>(new Designated("IRN"))
            .AddFetching(configuration)
            .AddSeries(configuration)
            .AddWorldBank(configuration)
            .BuildServiceProvider();
        Tables.Hook = (what, table) =>
        {
            if (what == "before submit" && table == TableNames.Indicators) Interlocked.Increment(ref _writes);
            return Task.CompletedTask;
        };
        foreach (var indicator in IndicatorCatalogue.WorldBank) Play(indicator.Code.Value, Page(indicator.Code.Value, [("1980", 1)]));
    }

    public LoopbackServer Server { get; }

    public InMemoryTableStore Tables { get; } = new();

    public InMemoryArchive Archive { get; } = new();

    /// <summary>Batches written to table <c>indicators</c>.</summary>
    public int Writes => _writes;

    public IndicatorStore Store => _services.GetRequiredService<IndicatorStore>();

    public static async Task<WorldBankUnderTest> StartAsync() => new(await LoopbackServer.StartAsync());

    public void Play(string code, params RequestDelegate[] answers) => Server.Answer(PathOf(code), answers);

    public static string PathOf(string code) => $"/v2/country/IRN/indicator/{code}";

    public static RequestDelegate Page(
        string code, (string Year, double? Value)[] values, int page = 1, int pages = 1, int? total = null, string updated = "2026-07-01") =>
        Answers.Json(string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            [{"page":{{page}},"pages":{{pages}},"per_page":200,"total":{{total ?? values.Length}},"lastupdated":"{{updated}}"},
             [{{string.Join(',', values.Select(value => Row(code, value.Year, value.Value)))}}]]
            """));

    public LeaseStore Leases => _services.GetRequiredService<LeaseStore>();

    public Task<RefreshOutcome> RunAsync(IProgress<RefreshProgress>? progress = null) =>
        _services.GetRequiredService<ISourceRefresher>().RefreshAsync(progress, CancellationToken.None);

    public Task<SourceState> StateAsync() => _services.GetRequiredService<SourceStates>()
        .GetAsync(WorldBankSource.Name, SourceKind.Indicators, CancellationToken.None);

    public Task<IndicatorSeries?> LoadAsync(string code) => Store.LoadAsync(Iran, new IndicatorCode(code), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Server.DisposeAsync();
    }

    private static string Row(string code, string year, double? value) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"indicator":{"id":"{{code}}"},"countryiso3code":"IRN","date":"{{year}}","value":{{value?.ToString(CultureInfo.InvariantCulture) ?? "null"}}}""");
}
