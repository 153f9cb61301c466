using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Designations;
using SanctionsTracker.Queries;
using SanctionsTracker.Tests.Ingestion;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Queries;

public sealed class DesignatedCountriesTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task They_are_all_that_a_list_named_what_was_removed_since_included()
    {
        var archive = new InMemoryArchive();
        var publisher = new TinyPublisher(archive, _time);
        var tracker = new TinyTracker(new InMemoryTableStore(), archive, publisher, _time);
        foreach (var snapshot in (byte[][])[TinyList.Write("2024-01-01", "1;A;2020;IRN", "2;B;2020;SYR"), TinyList.Write("2024-02-01", "1;A;2020;IRN")])
        {
            publisher.Now = snapshot;
            await tracker.Refresher.RefreshAsync(progress: null, CancellationToken.None);
        }

        var countries = await new DesignatedCountries([tracker.List], tracker.Lists).GetAsync(CancellationToken.None);

        Assert.Equal([new CountryCode("IRN"), new("SYR")], countries);
    }

    [Fact]
    public async Task There_are_none_before_a_list_was_read()
    {
        var archive = new InMemoryArchive();
        var tracker = new TinyTracker(new InMemoryTableStore(), archive, new TinyPublisher(archive, _time), _time);

        Assert.Empty(await new DesignatedCountries([tracker.List], tracker.Lists).GetAsync(CancellationToken.None));
    }
}
