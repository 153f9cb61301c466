using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Signing;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Tests.Ingestion;
using Xunit.Abstractions;

namespace SanctionsTracker.Tests.Digests.Faults;

/// <summary>Receivers that fail in every way, and a process that is killed at any step: each change reaches its subscriber, in order, and what comes
/// twice comes under the same id.</summary>
public sealed class DigestFaultTests(ITestOutputHelper output)
{
    private const int Faults = 1000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task After_a_thousand_faults_each_change_has_arrived_in_order_and_under_one_id(int seed)
    {
        var chance = new Random(seed);
        var world = new TinyWorld();
        var receiver = new FaultyReceiver(chance, world.Time) { Failing = 0.6 };
        await world.SyncAsync("2020-01-01", "a;Ali;2010-01-01;IRN", "b;Bahram;2011-01-01;PRK");
        var process = new DigestProcess(world, receiver);
        SubscriptionId[] ids = [await SubscribeAsync(process, world, new()), await SubscribeAsync(process, world, new() { Countries = [new CountryCode("IRN")] })];

        var (kills, day) = (0, new DateOnly(2020, 1, 1));
        while (receiver.Faults + kills < Faults)
        {
            if (chance.Next(3) == 0) await world.SyncAsync(Text(day = day.AddDays(1)), Records(chance));
            if (chance.Next(2) == 0) process.Fuse.Arm(chance.Next(40));
            if (!await TryRunAsync(process, world))
            {
                kills++;
                process = new DigestProcess(world, receiver);
            }

            world.Time.Advance(TimeSpan.FromMinutes(chance.Next(1, 120)));
            if (chance.Next(50) == 0) await ResumeAsync(world, ids);
        }

        receiver.Failing = 0;
        process = new DigestProcess(world, receiver);
        for (var round = 0; round < 10; round++)
        {
            await ResumeAsync(world, ids);
            Assert.True(await TryRunAsync(process, world));
            // The last wait of the schedule: whatever is outstanding is due by then.
            world.Time.Advance(TimeSpan.FromHours(27));
        }

        output.WriteLine($"{receiver.Faults} faults of receivers, {kills} processes killed, {receiver.Arrived.Count} arrivals");
        var changes = await ChangesAsync(process);
        AssertAllArrived(receiver, ids[0], [.. changes.Select(change => change.Announced.Id)]);
        AssertAllArrived(receiver, ids[1], [.. changes.Where(change => change.Change.Countries.Contains(new CountryCode("IRN"))).Select(change => change.Announced.Id)]);
    }

    // A run that waits waits for the clock, which somebody must move.
    private static async Task<bool> TryRunAsync(DigestProcess process, TinyWorld world)
    {
        var run = process.RunAsync();
        while (await Task.WhenAny(run, Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, CancellationToken.None)) != run) world.Time.Advance(TimeSpan.FromSeconds(1));
        try
        {
            await run;
            return true;
        }
        catch (Exception) when (process.Fuse.HasBlown)
        {
            return false;
        }
    }

    private static async Task<SubscriptionId> SubscribeAsync(DigestProcess process, TinyWorld world, SubscriptionFilter filter)
    {
        var (id, now) = (SubscriptionId.New(), world.Time.GetUtcNow());
        var secret = process.Get<SecretProtection>().Protect(SigningSecret.Create().Reveal(), id.Value);
        await process.Get<SubscriptionStore>().TryAddAsync(
            new()
            {
                Id = id,
                Address = new Uri("https://hooks.example.com/in"),
                Filter = filter,
                MaximumChanges = 10_000,
                CreatedAt = now,
                ChangedAt = now,
                DueAt = now,
                Secrets = [new(secret, now, ExpiresAt: null)],
                Cursor = DigestMaterial.EndOf(await process.Get<DigestReader>().NowAsync(CancellationToken.None)),
            },
            CancellationToken.None);
        return id;
    }

    // By another process, which lives.
    private static async Task ResumeAsync(TinyWorld world, SubscriptionId[] ids)
    {
        foreach (var id in ids)
        {
            await new SubscriptionStore(world.Store).ChangeAsync(
                id, held => held.State == SubscriptionState.Paused ? held.Resumed(world.Time.GetUtcNow()) : null, CancellationToken.None);
        }
    }

    private static string[] Records(Random chance) =>
    [
        .. "abcdefghij".Where(_ => chance.Next(3) > 0)
            .Select(id => $"{id};Name {chance.Next(4)};2010-01-01;{(chance.Next(2) == 0 ? "IRN" : "PRK")}")
            .DefaultIfEmpty("a;Ali;2010-01-01;IRN"),
    ];

    private static async Task<IReadOnlyList<ToldChange>> ChangesAsync(DigestProcess process)
    {
        var material = await process.Get<DigestReader>().ReadAsync(
            new Dictionary<string, SanctionsTracker.Queries.JournalPosition>(StringComparer.Ordinal), withNames: false, CancellationToken.None);
        return [.. material.After(new Dictionary<string, SanctionsTracker.Queries.JournalPosition>(StringComparer.Ordinal))];
    }

    private static void AssertAllArrived(FaultyReceiver receiver, SubscriptionId subscription, string[] changes)
    {
        var arrived = receiver.Arrived.Where(one => one.Body.Contains(subscription.Value, StringComparison.Ordinal)).ToArray();
        Assert.All(arrived.GroupBy(one => one.Id), same => Assert.Single(same.Select(one => one.Body).Distinct()));

        var once = arrived.DistinctBy(one => one.Id).ToArray();
        Assert.Equal(changes, once.SelectMany(one => one.Changes));
        Assert.Equal(Enumerable.Range(1, once.Length), once.Select(one => one.Sequence));
        Assert.Equal(once.Select(one => one.Id).Prepend(null).SkipLast(1), once.Select(one => one.PreviousId));
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
