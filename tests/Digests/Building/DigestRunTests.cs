using SanctionsTracker.Designations;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Queries;
using SanctionsTracker.Tests.Digests.Faults;
using SanctionsTracker.Tests.Ingestion;

namespace SanctionsTracker.Tests.Digests.Building;

public sealed class DigestRunTests
{
    private readonly TinyWorld _world = new();
    private readonly DigestProcess _process;

    public DigestRunTests() => _process = new DigestProcess(_world, new HttpClientHandler());

    [Fact]
    public async Task A_baseline_is_not_told_even_where_it_comes_after_the_subscription()
    {
        var id = await SubscribeAsync(new());
        await _world.SyncAsync("2020-01-01", "a;Ali;2010-01-01;IRN");

        Assert.Equal(0, await RunAsync());
        Assert.Null((await GetAsync(id)).Outstanding);
    }

    [Fact]
    public async Task Changes_are_told_in_order_with_values_dates_and_links()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali;2010-01-01;IRN", "b;Bahram;2011-01-01;PRK");
        var id = await SubscribeAsync(new());
        await _world.SyncAsync("2020-01-02", "a;Ali Reza;2010-01-01;IRN", "c;Cyrus;2020-01-02;PRK");

        Assert.Equal(1, await RunAsync());

        var digest = (await _process.Get<DeliveryStore>().GetAsync(id, 1, CancellationToken.None))!.Digest;
        Assert.Equal(3, digest.Total);
        var group = Assert.Single(digest.Groups);
        Assert.Equal(("tiny", "A tiny list"), (group.Journal, group.Title));
        Assert.Equal(["Removed Bahram", "Amended Ali Reza", "Added Cyrus"], group.Changes.Select(change => $"{change.Kind} {change.Name}"));
        Assert.Equal(["Ali", "Ali Reza"], group.Changes[1].Fields.Single(field => field.Field == "name").Before.Concat(group.Changes[1].Fields.Single(field => field.Field == "name").After));
        Assert.Equal("2020-01-02", group.Changes[2].ListedOn!.Value);
        Assert.Equal("2020-01-02", group.Changes[0].RemovedOn!.Value);
        Assert.Equal("https://tracker.example/api/designations/tiny/c", group.Changes[2].Link.AbsoluteUri);
        Assert.Equal("https://tracker.example/api/lineup/PRK?from=2015&to=2020", group.Changes[2].LineupLink!.AbsoluteUri);
        Assert.Equal($"https://tracker.example/api/subscriptions/{id}", digest.Links.Stop.AbsoluteUri);
    }

    [Fact]
    public async Task While_a_digest_is_outstanding_what_changes_waits_for_the_next()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali;2010-01-01;IRN");
        var id = await SubscribeAsync(new());
        await _world.SyncAsync("2020-01-02", "a;Ali Reza;2010-01-01;IRN");
        await RunAsync();
        await _world.SyncAsync("2020-01-03", "a;Ali Reza Karimi;2010-01-01;IRN");

        Assert.Equal(0, await RunAsync());

        await _process.Get<SubscriptionStore>().ChangeAsync(id, held => held with { Outstanding = null }, CancellationToken.None);
        Assert.Equal(1, await RunAsync());
        var second = (await _process.Get<DeliveryStore>().GetAsync(id, 2, CancellationToken.None))!.Digest;
        Assert.Equal(["Ali Reza Karimi"], second.Groups.SelectMany(group => group.Changes).Select(change => change.Name));
        Assert.Equal((await _process.Get<DeliveryStore>().GetAsync(id, 1, CancellationToken.None))!.Digest.Id, second.PreviousId);
    }

    [Fact]
    public async Task A_watch_list_finds_a_name_whatever_its_case_and_an_id()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali;2010-01-01;IRN");
        var byName = await SubscribeAsync(new() { Watch = ["cyRUS"] });
        var byId = await SubscribeAsync(new() { Watch = ["tiny:b"] });
        await _world.SyncAsync("2020-01-02", "a;Ali;2010-01-01;IRN", "b;Bahram;2011-01-01;PRK", "c;Cyrus;2020-01-02;PRK");

        await RunAsync();

        Assert.Equal(["Cyrus"], await NamesAsync(byName));
        Assert.Equal(["Bahram"], await NamesAsync(byId));
    }

    [Fact]
    public async Task What_does_not_fit_is_counted_and_can_be_read_under_its_link()
    {
        await _world.SyncAsync("2020-01-01", "z;Zoe;2010-01-01;IRN");
        var id = await SubscribeAsync(new(), maximum: 2);
        await _world.SyncAsync("2020-01-02", "z;Zoe;2010-01-01;IRN", "a;A;2010-01-01;IRN", "b;B;2010-01-01;IRN", "c;C;2010-01-01;IRN");

        await RunAsync();

        var stored = (await _process.Get<DeliveryStore>().GetAsync(id, 1, CancellationToken.None))!;
        Assert.Equal((3, 2), (stored.Digest.Total, stored.Digest.Groups.Sum(group => group.Changes.Count)));
        Assert.Equal($"https://tracker.example/api/subscriptions/{id}/digests/1", stored.Digest.Links.More!.AbsoluteUri);
        Assert.Equal(["A", "B", "C"], (await _process.Get<OwnersDeliveries>().AllOfAsync(stored, CancellationToken.None)).Select(change => change.Name));
    }

    [Fact]
    public async Task Nothing_to_tell_moves_the_cursor_on_and_sends_an_empty_digest_only_where_asked()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali;2010-01-01;IRN");
        var quiet = await SubscribeAsync(new() { Countries = [new CountryCode("SYR")] });
        var hourly = await SubscribeAsync(new() { Countries = [new CountryCode("SYR")] }, cadence: new Cadence.Hourly(), empty: EmptyDigests.Send);
        await _world.SyncAsync("2020-01-02", "a;Ali Reza;2010-01-01;IRN");
        _world.Time.Advance(TimeSpan.FromHours(2));
        var atOnce = await SubscribeAsync(new(), empty: EmptyDigests.Send);

        Assert.Equal(1, await RunAsync());
        Assert.Null((await GetAsync(atOnce)).Outstanding);

        Assert.Equal(2, (await GetAsync(quiet)).Cursor["tiny"].Commit);
        Assert.Equal(0, (await _process.Get<DeliveryStore>().GetAsync(hourly, 1, CancellationToken.None))!.Digest.Total);
    }

    [Fact]
    public async Task A_preview_moves_nothing()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali;2010-01-01;IRN");
        var id = await SubscribeAsync(new());
        await _world.SyncAsync("2020-01-02", "a;Ali Reza;2010-01-01;IRN");
        var before = await GetAsync(id);

        var preview = await _process.Get<OwnersDeliveries>().PreviewAsync(before, CancellationToken.None);

        Assert.Equal(1, preview.Total);
        Assert.Equal(before.RowETag, (await GetAsync(id)).RowETag);
        Assert.Equal(1, await RunAsync());
    }

    private Task<int> RunAsync() => _process.Get<DigestRun>().RunAsync(CancellationToken.None);

    private async Task<Subscription> GetAsync(SubscriptionId id) => (await _process.Get<SubscriptionStore>().GetAsync(id, CancellationToken.None))!;

    private async Task<IReadOnlyList<string>> NamesAsync(SubscriptionId id) =>
        [.. (await _process.Get<DeliveryStore>().GetAsync(id, 1, CancellationToken.None))!.Digest.Groups.SelectMany(group => group.Changes).Select(change => change.Name)];

    private async Task<SubscriptionId> SubscribeAsync(
        SubscriptionFilter filter, int maximum = Subscription.DefaultMaximumChanges, Cadence? cadence = null, EmptyDigests empty = EmptyDigests.Skip)
    {
        var (id, now) = (SubscriptionId.New(), _world.Time.GetUtcNow());
        IReadOnlyDictionary<string, JournalPosition> cursor = DigestMaterial.EndOf(await _process.Get<DigestReader>().NowAsync(CancellationToken.None));
        await _process.Get<SubscriptionStore>().TryAddAsync(
            new()
            {
                Id = id,
                Address = new Uri("https://hooks.example.com/in"),
                Filter = filter,
                MaximumChanges = maximum,
                Cadence = cadence ?? new Cadence.Immediate(),
                Empty = empty,
                CreatedAt = now,
                ChangedAt = now,
                DueAt = now,
                Cursor = cursor,
            },
            CancellationToken.None);
        return id;
    }
}
