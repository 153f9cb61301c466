using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Indicators;

public sealed class IndicatorStoreTests
{
    private static readonly CountryCode Iran = new("IRN");
    private static readonly Indicator Growth = IndicatorCatalogue.Find("NY.GDP.MKTP.KD.ZG")!;

    private readonly InMemoryTableStore _tables = new();
    private int _writes;

    public IndicatorStoreTests() => _tables.Hook = (what, _) =>
    {
        if (what == "before submit") Interlocked.Increment(ref _writes);
        return Task.CompletedTask;
    };

    [Fact]
    public async Task A_series_is_read_as_it_was_published()
    {
        var store = new IndicatorStore(_tables);

        Assert.Equal(new SeriesUpdate.Stored(2), await PublishAsync(store, "a", "2025-12-16", ("1980", -21.6), ("1981", null), ("1982", 0)));

        var series = (await store.LoadAsync(Iran, Growth.Code, CancellationToken.None))!;
        Assert.Equal([("1980", -21.6), ("1982", 0)], series.AsOf(vintage: null).Select(one => (one.Period.Text, one.Value!.Value)));
        Assert.Equal(Growth, series.Facts.Indicator);
        Assert.Equal("2025-12-16", series.Facts.Vintage.ToString());
        Assert.Equal(new DateOnly(2025, 12, 16), series.Facts.UpdatedOn);
        Assert.Equal("a", series.Facts.Sha256);
    }

    [Fact]
    public async Task A_series_is_written_in_one_batch_and_the_mark_of_them_all_after_it()
    {
        await PublishAsync(new IndicatorStore(_tables), "a", "2025-12-16", ("1980", -21.6), ("1981", -4.4));

        Assert.Equal(2, _writes);
    }

    [Fact]
    public async Task The_same_answer_again_writes_nothing()
    {
        var store = new IndicatorStore(_tables);
        await PublishAsync(store, "a", "2025-12-16", ("1980", -21.6));
        var before = _writes;

        Assert.IsType<SeriesUpdate.Unchanged>(await PublishAsync(store, "a", "2025-12-16", ("1980", -21.6)));
        Assert.Equal(before, _writes);
    }

    [Fact]
    public async Task An_answer_that_differs_in_its_date_alone_makes_no_vintage()
    {
        var store = new IndicatorStore(_tables);
        await PublishAsync(store, "a", "2025-12-16", ("1980", -21.6));

        Assert.Equal(new SeriesUpdate.Stored(0), await PublishAsync(store, "b", "2026-07-01", ("1980", -21.6)));

        var series = (await store.LoadAsync(Iran, Growth.Code, CancellationToken.None))!;
        Assert.Equal("2025-12-16", series.Facts.Vintage.ToString());
        Assert.Equal(new DateOnly(2026, 7, 1), series.Facts.UpdatedOn);
        Assert.Single(series.Observations);
    }

    [Fact]
    public async Task A_revised_value_keeps_its_old_vintage()
    {
        var store = new IndicatorStore(_tables);
        await PublishAsync(store, "a", "2025-12-16", ("1980", -21.6));
        await PublishAsync(store, "b", "2026-07-01", ("1980", -18.8));

        var series = (await store.LoadAsync(Iran, Growth.Code, CancellationToken.None))!;
        Assert.Equal(["2025-12-16", "2026-07-01"], series.Vintages.Select(vintage => vintage.ToString()));
        Assert.Equal(-21.6, series.AsOf(Vintage.Parse("2025-12-16")).Single().Value);
        Assert.Equal(-18.8, series.AsOf(vintage: null).Single().Value);
    }

    [Fact]
    public async Task A_series_of_gaps_alone_is_held()
    {
        var store = new IndicatorStore(_tables);
        await PublishAsync(store, "a", "2025-12-16", ("1980", null));

        var series = await store.LoadAsync(Iran, Growth.Code, CancellationToken.None);
        Assert.Empty(series!.Observations);
        Assert.Null(series.Facts.Vintage);
    }

    [Fact]
    public async Task Two_writers_of_one_answer_write_it_once()
    {
        var store = new IndicatorStore(_tables);
        Func<string, string, Task> count = _tables.Hook!;
        _tables.Hook = async (what, table) =>
        {
            await count(what, table);
            if (what != "before submit" || _writes > 1) return;
            _tables.Hook = count;
            await PublishAsync(store, "a", "2025-12-16", ("1980", -21.6));
        };

        Assert.IsType<SeriesUpdate.Unchanged>(await PublishAsync(store, "a", "2025-12-16", ("1980", -21.6)));

        Assert.Single((await store.LoadAsync(Iran, Growth.Code, CancellationToken.None))!.Observations);
    }

    [Fact]
    public async Task What_is_not_held_is_null()
    {
        var store = new IndicatorStore(_tables);

        Assert.Null(await store.LoadAsync(Iran, Growth.Code, CancellationToken.None));
        Assert.Null(await store.FactsAsync(Iran, Growth.Code, CancellationToken.None));
        Assert.Empty(await store.OfCountryAsync(Iran, CancellationToken.None));
    }

    [Fact]
    public async Task A_country_knows_its_series()
    {
        var store = new IndicatorStore(_tables);
        await PublishAsync(store, "a", "2025-12-16", ("1980", -21.6));

        Assert.Equal(Growth, (await store.OfCountryAsync(Iran, CancellationToken.None)).Single().Indicator);
        Assert.Empty(await store.OfCountryAsync(new CountryCode("IRQ"), CancellationToken.None));
    }

    [Fact]
    public async Task Rows_are_found_where_the_design_says()
    {
        await PublishAsync(new IndicatorStore(_tables), "a", "2025-12-16", ("1980", -21.6));

        var row = await _tables.GetAsync(
            TableNames.Indicators, "IRN!NY.GDP.MKTP.KD.ZG", "1980!2025-12-16", CancellationToken.None);
        Assert.Equal(-21.6, row!.Real("value"));
    }

    private static Task<SeriesUpdate> PublishAsync(
        IndicatorStore store, string sha256, string updatedOn, params (string Period, double? Value)[] values)
    {
        var day = DateOnly.Parse(updatedOn, null);
        var facts = new SeriesFacts(Iran, Growth)
        {
            UpdatedOn = day,
            FetchedAt = new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero),
            Sha256 = sha256,
            Address = "https://api.worldbank.org/v2/",
        };
        var published = new PublishedSeries(
            day, new DateOnly(2026, 11, 22), values.ToDictionary(value => IndicatorPeriod.Parse(value.Period)!.Value, value => value.Value));
        return store.PublishAsync(facts, published, CancellationToken.None);
    }
}
