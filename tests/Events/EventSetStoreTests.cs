using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Designations;
using SanctionsTracker.Events;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Events;

public sealed class EventSetStoreTests
{
    private static readonly EventSetId Id = IdOf("incidents");

    private readonly InMemoryTableStore _tables = new() { PageSize = 2 };
    private readonly InMemoryArchive _archive = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly EventSetStore _store;

    public EventSetStoreTests() => _store = StoreOf();

    [Fact]
    public async Task A_set_is_read_as_it_was_written_in_order_of_date()
    {
        await PutAsync(Event(1, "2020-05-01", "Later"), Event(2, "2019", "Earlier"), Event(3, "2020-05-01", "Later, too"));

        var set = (await _store.LoadAsync(Id, CancellationToken.None))!;

        Assert.Equal(["Earlier", "Later", "Later, too"], set.Events.Select(one => one.Title));
        Assert.Equal(("2019", "2020-05-01", 3, 1), (set.Facts.First.Value, set.Facts.Last.Value, set.Facts.Count, set.Facts.Version));
        Assert.Equal(Event(2, "2019", "Earlier") with { Countries = set.Events[0].Countries }, set.Events[0]);
    }

    [Fact]
    public async Task An_upload_replaces_the_whole_set()
    {
        await PutAsync(Event(1, "2019", "One"), Event(2, "2020", "Two"));
        var update = await PutAsync(Event(1, "2021", "Three"));

        Assert.Equal(2, Assert.IsType<EventSetUpdate.Replaced>(update).Facts.Version);
        Assert.Equal(["Three"], (await _store.LoadAsync(Id, CancellationToken.None))!.Events.Select(one => one.Title));
    }

    [Fact]
    public async Task The_same_upload_again_writes_nothing()
    {
        var first = Assert.IsType<EventSetUpdate.Created>(await PutAsync(Event(1, "2019", "One"))).Facts;
        _time.Advance(TimeSpan.FromDays(1));

        var again = Assert.IsType<EventSetUpdate.Unchanged>(await PutAsync(Event(1, "2019", "One"))).Facts;

        Assert.Equal((first.Version, first.ChangedAt), (again.Version, again.ChangedAt));
        Assert.Single(await _store.VersionsAsync(Id, CancellationToken.None).ToListAsync());
    }

    [Fact]
    public async Task As_known_earlier_a_set_is_what_it_was_then()
    {
        await PutAsync(Event(1, "2019", "One"));
        var before = _time.GetUtcNow();
        _time.Advance(TimeSpan.FromDays(1));
        await PutAsync(Event(1, "2019", "Two"));
        _time.Advance(TimeSpan.FromDays(1));
        await _store.DeleteAsync(Id, CancellationToken.None);

        Assert.Null(await _store.LoadAsync(Id, before.AddTicks(-1), CancellationToken.None));
        Assert.Equal("One", (await _store.LoadAsync(Id, before, CancellationToken.None))!.Events.Single().Title);
        Assert.Equal("Two", (await _store.LoadAsync(Id, before.AddDays(1), CancellationToken.None))!.Events.Single().Title);
        Assert.Null(await _store.LoadAsync(Id, before.AddDays(2), CancellationToken.None));
    }

    [Fact]
    public async Task Versions_that_came_in_one_moment_have_times_that_rise()
    {
        await PutAsync(Event(1, "2019", "One"));
        await PutAsync(Event(1, "2019", "Two"));

        var times = await _store.VersionsAsync(Id, CancellationToken.None).Select(facts => facts.ChangedAt).ToListAsync();

        Assert.True(times[1] > times[0]);
    }

    [Fact]
    public async Task A_deleted_set_is_gone_and_made_anew_goes_on_counting_its_versions()
    {
        await PutAsync(Event(1, "2019", "One"));
        Assert.IsType<EventSetUpdate.Deleted>(await _store.DeleteAsync(Id, CancellationToken.None));

        Assert.Null(await _store.LoadAsync(Id, CancellationToken.None));
        Assert.Empty(await _store.ListAsync(after: null, CancellationToken.None).ToListAsync());
        Assert.IsType<EventSetUpdate.Absent>(await _store.DeleteAsync(Id, CancellationToken.None));
        Assert.Equal(3, Assert.IsType<EventSetUpdate.Created>(await PutAsync(Event(1, "2019", "One"))).Facts.Version);
    }

    [Fact]
    public async Task Sets_are_listed_by_their_ids_and_versions_are_no_sets()
    {
        foreach (var id in (string[])["b", "a-1", "a", "a1", "c"])
        {
            await PutAsync(IdOf(id), Event(1, "2019", "One"));
            await PutAsync(IdOf(id), Event(1, "2019", "Two"));
        }

        Assert.Equal(["a", "a-1", "a1", "b", "c"], await _store.ListAsync(after: null, CancellationToken.None).Select(facts => facts.Id.Value).ToListAsync());
        Assert.Equal(["b", "c"], await _store.ListAsync(IdOf("a1"), CancellationToken.None).Select(facts => facts.Id.Value).ToListAsync());
    }

    [Fact]
    public async Task A_set_whose_id_begins_like_anothers_has_versions_of_its_own()
    {
        await PutAsync(IdOf("a"), Event(1, "2019", "One"));
        await PutAsync(IdOf("a-1"), Event(1, "2019", "Two"));

        Assert.Single(await _store.VersionsAsync(IdOf("a"), CancellationToken.None).ToListAsync());
    }

    [Fact]
    public async Task Of_two_uploads_at_once_both_become_versions_and_one_is_the_set()
    {
        var other = StoreOf();
        var uploads = Enumerable.Range(0, 4).Select(number => (number % 2 == 0 ? _store : other).ReplaceAsync(
            Upload(Id, Event(1, "2019", $"Title {number}")), CancellationToken.None));

        var updates = await Task.WhenAll(uploads);

        Assert.DoesNotContain(updates, update => update is EventSetUpdate.Busy);
        Assert.Equal([1, 2, 3, 4], await _store.VersionsAsync(Id, CancellationToken.None).Select(facts => facts.Version).ToListAsync());
    }

    [Fact]
    public async Task The_upload_itself_is_kept()
    {
        var facts = Assert.IsType<EventSetUpdate.Created>(await PutAsync(Event(1, "2019", "One"))).Facts;

        await using var kept = await _archive.OpenAsync(facts.UploadSha256, CancellationToken.None);
        using var reader = new StreamReader(kept!);
        Assert.Equal("One", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task A_country_has_the_events_that_name_it()
    {
        await PutAsync(Event(1, "2019", "Both", "IRN", "SYR"), Event(2, "2020", "Other", "SYR"));

        var set = (await _store.LoadAsync(Id, CancellationToken.None))!;

        Assert.Equal(["Both"], set.Of(new("IRN")).Select(one => one.Title));
        Assert.Empty(set.Of(new("VEN")));
        Assert.Equal(["IRN", "SYR"], set.Facts.Countries.Select(country => country.Value));
    }

    private EventSetStore StoreOf()
    {
        var content = new EventSetContent(_archive);
        return new(_tables, _archive, content, new EventSetCache(content), _time);
    }

    private Task<EventSetUpdate> PutAsync(params DatedEvent[] events) => PutAsync(Id, events);

    private Task<EventSetUpdate> PutAsync(EventSetId id, params DatedEvent[] events) => _store.ReplaceAsync(Upload(id, events), CancellationToken.None);

    private static EventSetUpload Upload(EventSetId id, params DatedEvent[] events) =>
        new(id, "Incidents", Source: null, events, System.Text.Encoding.UTF8.GetBytes(string.Join(' ', events.Select(one => one.Title))));

    private static DatedEvent Event(int row, string date, string title, params string[] countries) => new(
        row,
        PartialDate.TryParse(date, out var parsed) ? parsed : throw new FormatException(date),
        [.. (countries.Length == 0 ? ["IRN"] : countries).Select(code => new CountryCode(code))],
        Kind: null,
        title,
        Url: null);

    private static EventSetId IdOf(string text) => EventSetId.TryParse(text, out var id) ? id : throw new FormatException(text);
}
