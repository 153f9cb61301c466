using System.Globalization;
using System.Text.RegularExpressions;
using SanctionsTracker.Designations;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Signing;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Indicators;
using SanctionsTracker.Indicators.Releases;
using SanctionsTracker.News.Store;
using SanctionsTracker.Queries;
using SanctionsTracker.Tests.EndToEnd.Instances;
using SanctionsTracker.Tests.Storage;
using SanctionsTracker.Tests.Storage.Azure;
using Xunit.Abstractions;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>Two instances run every timer at its default schedule over one store, at the same moments, while publishers publish and the receiver fails at times: nothing is
/// announced or delivered twice, and nothing is missed.</summary>
public sealed partial class TwoInstancesTests(ITestOutputHelper output)
{
    // Each timer comes at its own time at least once, the lists three times.
    private static readonly TimeSpan SixHours = TimeSpan.FromMinutes(375);
    private static readonly TimeSpan SixteenMinutes = TimeSpan.FromMinutes(16);

    private static readonly SubscriptionFilter[] Filters =
    [
        new() { Indicators = true },
        new() { Lists = [new ListId("un")] },
        new() { Kinds = [ListChangeKind.Added, ListChangeKind.Removed, ListChangeKind.Relisted] },
    ];

    [Theory]
    [InlineData(1)]
    public async Task On_the_embedded_store_six_hours_announce_and_deliver_each_change_once(int seed)
    {
        using var folder = new TemporaryFolder();
        await RunAsync(seed, SixHours, killing: 0, folder);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task On_the_embedded_store_so_do_six_hours_in_which_instances_are_killed(int seed)
    {
        using var folder = new TemporaryFolder();
        await RunAsync(seed, SixHours, killing: 0.1, folder);
    }

    [SkippableTheory]
    [InlineData(4, 0)]
    [InlineData(5, 0.3)]
    public async Task On_Azures_storage_so_do_sixteen_minutes(int seed, double killing)
    {
        using var folder = new TemporaryFolder();
        using var azurite = await Azurite.StartAsync();
        Skip.If(azurite is null, "Azurite is not installed: run npm ci.");
        await RunAsync(seed, SixteenMinutes, killing, folder, ("Storage:Kind", "Azure"), ("Storage:ConnectionString", azurite.ConnectionString));
    }

    private async Task RunAsync(int seed, TimeSpan duration, double killing, TemporaryFolder folder, params (string Name, string Value)[] storage)
    {
        await using var world = await SimulatedWorld.CreateAsync(seed, duration, [.. storage, ("Storage:Folder", folder.Path)]);
        await using var tracker = await RealTracker.StartOnAsync(folder.Path, storage);
        var subscriptions = await SubscribeAsync(tracker, world);
        await using var schedule = await SimulatedSchedule.StartAsync(world, seed);

        // Away from the runner's own context, in which an instance that is let go on would not go on at once.
        await Task.Run(() => RunAsync(schedule, world, duration, killing), CancellationToken.None);

        output.WriteLine($"{schedule.Steps} steps, {schedule.Killed.Count} killed, {world.Receiver.Arrived.Count} arrivals; {string.Join(", ", schedule.Runs.Select(run => $"{run.Key} {run.Value}"))}");
        Assert.Empty(schedule.Failures);
        var told = await AssertListsAreToldAsync(tracker, world.Publishers.Newest);
        await AssertNewsIsKeptOnceAsync(tracker, world.Publishers.Items);
        await AssertSeriesIsRevisedOnceAsync(tracker, world.Publishers.Growth);
        foreach (var (id, filter) in subscriptions) await AssertDeliveredAsync(tracker, id, world.Receiver, [.. told.Where(new FilterMatch(filter).Matches)], schedule.Killed);
    }

    private static async Task RunAsync(SimulatedSchedule schedule, SimulatedWorld world, TimeSpan duration, double killing)
    {
        (schedule.Killing, world.Receiver.Failing) = (killing, 0.2);
        await schedule.RunAsync(duration);

        // What was under way comes to its end: leases of the dead lapse, and every wait of the schedule of deliveries but the longest.
        (schedule.Killing, world.Receiver.Failing) = (0, 0);
        for (var round = 0; round < 3; round++) await schedule.RunAllAsync(after: TimeSpan.FromHours(3));
    }

    private static async Task<IReadOnlyDictionary<SubscriptionId, SubscriptionFilter>> SubscribeAsync(RealTracker tracker, SimulatedWorld world)
    {
        await using var instance = await Instance.StartAsync(world, "owner");
        var (protection, store, now) = (instance.Of<SecretProtection>(), tracker.Of<SubscriptionStore>(), world.Clock.GetUtcNow());
        var subscriptions = Filters.ToDictionary(_ => SubscriptionId.New());
        foreach (var (id, filter) in subscriptions)
        {
            var secret = new SubscriptionSecret(protection.Protect(SigningSecret.Create().Reveal(), id.Value), now, ExpiresAt: null);
            _ = await store.TryAddAsync(
                new() { Id = id, Address = world.Receiver.Address, Filter = filter, CreatedAt = now, ChangedAt = now, DueAt = now, Secrets = [secret], Cursor = DigestMaterial.EndOf([]) }, CancellationToken.None);
        }

        return subscriptions;
    }

    /// <returns>All that is in the journals.</returns>
    private static async Task<IReadOnlyList<ToldChange>> AssertListsAreToldAsync(RealTracker tracker, Edition newest)
    {
        var nowhere = new Dictionary<string, JournalPosition>(StringComparer.Ordinal);
        var told = (await tracker.Of<DigestReader>().ReadAsync(nowhere, withNames: false, CancellationToken.None)).After(nowhere).ToArray();
        foreach (var list in (string[])["un", "ca"])
        {
            var commits = await tracker.Lists.CommitsAsync(new ListId(list), CancellationToken.None);
            Assert.Equal(newest, Edition.Of(commits[^1].Snapshot.Date), EditionNumbers);
            var before = Edition.Of(commits[0].Snapshot.Date);
            foreach (var commit in commits.Skip(1))
            {
                var (edition, changes) = (Edition.Of(commit.Snapshot.Date), told.Where(change => change.Announced.List.Value == list && change.Announced.Entry.Commit == commit.Number));
                Assert.Equal(edition.Since(before), changes.Select(change => $"{change.Change.Kind} {Number().Match(change.Change.Name).Value}").Order(StringComparer.Ordinal));
                before = edition;
            }
        }

        return told;
    }

    private static async Task AssertNewsIsKeptOnceAsync(RealTracker tracker, int published)
    {
        var entries = await tracker.Of<NewsIndex>().ReadAsync(NewsPartition.OfFeed("bbc-world"), NewsKeys.Entries, CancellationToken.None).ToListAsync();
        Assert.Equal(Enumerable.Range(0, published), entries.Select(entry => int.Parse(Number().Match(entry.Headline).Value, CultureInfo.InvariantCulture)).Order());
        Assert.Equal(published, (await tracker.Of<SanctionsTracker.Ingestion.SourceStates>().GetAsync("bbc-world", SanctionsTracker.Ingestion.SourceKind.News, CancellationToken.None)).Records);
    }

    private static async Task AssertSeriesIsRevisedOnceAsync(RealTracker tracker, double growth)
    {
        var series = await tracker.Of<IndicatorStore>().LoadAsync(new CountryCode("IRN"), new IndicatorCode("NY.GDP.MKTP.KD.ZG"), CancellationToken.None);
        double?[] vintages = [3.5, .. growth > 3.5 ? new double?[] { growth } : []];
        Assert.Equal(vintages, series!.Observations.Where(observation => observation.Period.Text == "2025").Select(observation => observation.Value));
        var commits = await tracker.Of<ReleaseJournal>().CommitsAsync(CancellationToken.None);
        Assert.Equal(vintages.Length - 1, commits.Count(commit => commit.Announces));
    }

    private static async Task AssertDeliveredAsync(RealTracker tracker, SubscriptionId id, Receiver receiver, IReadOnlyList<ToldChange> told, HashSet<string> killed)
    {
        var arrived = receiver.Arrived.Where(digest => digest.Subscription == id.Value).ToArray();
        Assert.All(arrived.GroupBy(digest => digest.Id), same => Assert.Single(same.Select(digest => digest.Body).Distinct()));

        var accepted = arrived.Where(digest => digest.Accepted).ToArray();
        var once = accepted.DistinctBy(digest => digest.Id).ToArray();
        // What was accepted is sent again only where whoever sent it was killed before it could say so.
        Assert.All(accepted.GroupBy(digest => digest.Id), same => Assert.All(same.SkipLast(1), digest => Assert.Contains(digest.Sender, killed)));
        Assert.Equal(Enumerable.Range(1, once.Length), once.Select(digest => digest.Sequence));
        Assert.Equal(told.Select(change => change.Announced.Id).Order(StringComparer.Ordinal), once.SelectMany(digest => digest.Changes).Order(StringComparer.Ordinal));

        // Of what an instance did that was killed, the account may be missing.
        var attempts = (await tracker.Of<DeliveryStore>().ReadAsync(id, after: 0, CancellationToken.None).ToListAsync()).Sum(log => log.Attempts.Count);
        Assert.InRange(arrived.Length - attempts, 0, arrived.Count(digest => killed.Contains(digest.Sender)));
    }

    private static IEqualityComparer<Edition> EditionNumbers { get; } = EqualityComparer<Edition>.Create((one, other) => one!.Number == other!.Number);

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
