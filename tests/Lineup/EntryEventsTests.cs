using SanctionsTracker.Designations;
using SanctionsTracker.Lineup;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Ingestion;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Lineup;

public sealed class EntryEventsTests
{
    private readonly CountingTableStore _tables = new(new InMemoryTableStore());
    private readonly TinyPublisher _publisher;
    private readonly TinyTracker _tracker;
    private readonly EntryEvents _events;

    public EntryEventsTests()
    {
        var (archive, time) = (new InMemoryArchive(), new Microsoft.Extensions.Time.Testing.FakeTimeProvider());
        _publisher = new TinyPublisher(archive, time);
        _tracker = new TinyTracker(_tables, archive, _publisher, time);
        _events = new EntryEvents(_tracker.Timeline);
    }

    [Fact]
    public async Task A_timeline_that_was_read_is_not_read_again()
    {
        await PublishAsync("2020-01-01", "1;One;2017-02-03;IRN");
        await NamesAsync("IRN");
        _tables.Reset();

        Assert.Equal(["One"], await NamesAsync("IRN"));
        Assert.Equal(0, _tables.Of(TableNames.Timeline).Reads);
    }

    [Fact]
    public async Task Another_commit_has_another_timeline()
    {
        await PublishAsync("2020-01-01", "1;One;2017-02-03;IRN");
        await NamesAsync("IRN");
        await PublishAsync("2020-02-01", "1;One;2017-02-03;IRN", "2;Two;2020-01-15;IRN");

        Assert.Equal(["One", "Two"], await NamesAsync("IRN"));
    }

    [Fact]
    public async Task Another_country_has_another_timeline()
    {
        await PublishAsync("2020-01-01", "1;One;2017-02-03;IRN", "2;Two;2017-02-03;SYR");
        await NamesAsync("IRN");

        Assert.Equal(["Two"], await NamesAsync("SYR"));
    }

    private async Task PublishAsync(string date, params string[] records)
    {
        _publisher.Now = TinyList.Write(date, records);
        await _tracker.Refresher.RefreshAsync(progress: null, CancellationToken.None);
    }

    private async Task<IEnumerable<string>> NamesAsync(string country)
    {
        var list = await _tracker.Lists.NowAsync(_tracker.List.Id, CancellationToken.None);
        return (await _events.GetAsync(new CountryCode(country), [list!], CancellationToken.None)).Select(one => one.Event.Entry.Name);
    }
}
