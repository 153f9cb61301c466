using System.Globalization;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Indicators.Releases;
using SanctionsTracker.Queries;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Indicators.Releases;

public sealed class ReleaseAnnouncementsTests
{
    private static readonly CountryCode Iran = new("IRN");
    private static readonly Indicator Growth = IndicatorCatalogue.Find("NY.GDP.MKTP.KD.ZG")!;

    private readonly InMemoryTableStore _tables = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task The_first_vintage_is_a_baseline()
    {
        await PublishAsync("2025-07-01", ("2023", 5.0));

        Assert.Equal(0, await RunAsync());
        Assert.Null(await Journal.NowAsync(CancellationToken.None));
    }

    [Fact]
    public async Task New_and_revised_values_are_announced_once_with_what_they_were()
    {
        await PublishAsync("2025-07-01", ("2022", 4.0), ("2023", 5.0));
        await RunAsync();
        await PublishAsync("2025-12-16", ("2022", 4.0), ("2023", 5.3), ("2024", 3.5));

        Assert.Equal(1, await RunAsync());
        Assert.Equal(0, await RunAsync());

        var change = Assert.Single(await ReadAsync());
        Assert.Equal((ListChangeKind.ValuesReleased, "IRN/NY.GDP.MKTP.KD.ZG", Growth.Name), (change.Kind, change.Id.Value, change.Name));
        Assert.Equal(["2024:  → 3.5", "2023: 5 → 5.3"], change.Fields.Select(field => $"{field.Field}: {string.Concat(field.Before)} → {string.Concat(field.After)}"));
        Assert.Equal([Iran], change.Countries);
    }

    [Fact]
    public async Task A_revision_of_everything_tells_the_newest_periods_and_how_many_there_are()
    {
        await PublishAsync("2025-07-01", [.. Enumerable.Range(1960, 65).Select(year => (Text(year), 1.0))]);
        await RunAsync();
        await PublishAsync("2025-12-16", [.. Enumerable.Range(1960, 65).Select(year => (Text(year), 2.0))]);
        await RunAsync();

        var fields = Assert.Single(await ReadAsync()).Fields;
        Assert.Equal(51, fields.Count);
        Assert.Equal(("2024", "periods_in_all"), (fields[0].Field, fields[^1].Field));
        Assert.Equal(["65"], fields[^1].After);
    }

    [Fact]
    public async Task Where_no_series_changed_since_two_rows_tell_so()
    {
        await PublishAsync("2025-07-01", ("2023", 5.0));
        await RunAsync();
        var counted = new CountingTableStore(_tables);

        Assert.Equal(0, await RunAsync(counted));

        Assert.Equal(2, counted.All.Values.Sum(counts => counts.Reads));
        Assert.Equal(0, counted.All.Values.Sum(counts => counts.Batches));
    }

    [Fact]
    public async Task A_series_that_changes_while_others_are_announced_is_announced_the_next_time()
    {
        await PublishAsync("2025-07-01", ("2023", 5.0));
        await RunAsync();
        await PublishAsync("2025-12-16", ("2023", 5.3));
        _tables.Hook = async (what, table) =>
        {
            if (what != "before submit" || table != TableNames.Changes) return;
            _tables.Hook = null;
            await PublishAsync("2026-01-20", ("2023", 5.4));
        };
        await RunAsync();

        Assert.Equal(1, await RunAsync());

        Assert.Equal(["5 → 5.3", "5.3 → 5.4"], (await ReadAsync()).Select(change => $"{change.Fields[0].Before[0]} → {change.Fields[0].After[0]}"));
    }

    private ReleaseJournal Journal => new(_tables, _time);

    private async Task PublishAsync(string updatedOn, params (string Year, double Value)[] values)
    {
        var day = DateOnly.ParseExact(updatedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var facts = new SeriesFacts(Iran, Growth) { FetchedAt = _time.GetUtcNow(), UpdatedOn = day, Sha256 = updatedOn, Address = "https://data.example/" };
        var published = new PublishedSeries(day, day, values.ToDictionary(value => IndicatorPeriod.Parse(value.Year)!.Value, value => (double?)value.Value));
        Assert.IsType<SeriesUpdate.Stored>(await new IndicatorStore(_tables).PublishAsync(facts, published, CancellationToken.None));
    }

    private Task<int> RunAsync(ITableStore? tables = null) => new ReleaseAnnouncements(
        new IndicatorStore(tables ?? _tables),
        new ReleaseJournal(tables ?? _tables, _time),
        new WantedCountries(new Designated("IRN"), Options.Create(new IndicatorsOptions { Countries = [] })),
        new LeaseStore(tables ?? _tables, _time),
        _time).RunAsync(CancellationToken.None);

    private async Task<IReadOnlyList<ListChange>> ReadAsync()
    {
        var head = (await Journal.NowAsync(CancellationToken.None))!;
        return [.. (await new Journal(_tables).ReadAsync(head, JournalPosition.Start, CancellationToken.None).ToListAsync()).Select(entry => entry.Change)];
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
