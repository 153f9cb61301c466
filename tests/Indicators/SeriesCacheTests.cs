using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Indicators;

public sealed class SeriesCacheTests
{
    private static readonly CountryCode Iran = new("IRN");
    private static readonly Indicator Growth = IndicatorCatalogue.Find("NY.GDP.MKTP.KD.ZG")!;

    private readonly CountingTableStore _tables = new(new InMemoryTableStore());
    private readonly IndicatorStore _store;
    private readonly SeriesCache _cache;

    public SeriesCacheTests()
    {
        _store = new IndicatorStore(_tables);
        _cache = new SeriesCache(_store);
    }

    [Fact]
    public async Task A_series_that_was_read_costs_one_point_read()
    {
        await PublishAsync("2026-01-01", 3);
        await LoadAsync();
        _tables.Reset();

        await LoadAsync();

        Assert.Equal(1, _tables.Of(TableNames.Indicators).Reads);
    }

    [Fact]
    public async Task A_revision_shows_at_once()
    {
        await PublishAsync("2026-01-01", 3);
        await LoadAsync();
        await PublishAsync("2026-02-01", 4);

        Assert.Equal(4, (await LoadAsync())!.AsOf(vintage: null).Single().Value);
    }

    [Fact]
    public async Task A_series_that_is_not_held_is_null_until_it_is()
    {
        Assert.Null(await LoadAsync());
        await PublishAsync("2026-01-01", 3);

        Assert.NotNull(await LoadAsync());
    }

    private Task<IndicatorSeries?> LoadAsync() => _cache.LoadAsync(Iran, Growth.Code, CancellationToken.None);

    private async Task PublishAsync(string day, double value)
    {
        var updated = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var facts = new SeriesFacts(Iran, Growth) { FetchedAt = DateTimeOffset.UnixEpoch, Sha256 = day, Address = "https://api.example/", UpdatedOn = updated };
        var published = new PublishedSeries(updated, updated, new Dictionary<IndicatorPeriod, double?> { [IndicatorPeriod.OfYear(2017)] = value });
        await _store.PublishAsync(facts, published, CancellationToken.None);
    }
}
