using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Designations;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Signing;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Functions.Hosting;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Ingestion.Holding;
using SanctionsTracker.Storage;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Storage.Azure;

namespace SanctionsTracker.Benchmarks.Digests;

/// <summary><c>digests sqlite|azurite [SUBSCRIPTIONS [CHANGES]]</c>: subscriptions with filters of their own over one day's changes: how long all their
/// digests take to build and how much memory that needs, and how many reach receivers on this machine in a second.</summary>
internal static class MeasureDigests
{
    private const string Key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    public static async Task RunAsync(string[] args)
    {
        var (count, changes) = (Number(args, 1, 1000), Number(args, 2, 5000));
        using var data = new TemporaryData();
        using var azurite = args is ["azurite", ..] ? await Azurite.StartAsync() : null;
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/in", context =>
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        });
        await using var services = Services(data, azurite);
        await services.GetRequiredService<StorageSetup>().InitialiseAsync(CancellationToken.None);

        await SyncAsync(services, new DateOnly(2026, 1, 1), records: 1);
        await SubscribeAsync(services, count, server.At("/in"));
        await SyncAsync(services, new DateOnly(2026, 1, 2), records: changes + 1);
        Console.WriteLine($"{count} subscriptions, {changes} changes, {(azurite is null ? "embedded store" : "Azurite")}");
        await BuildAsync(services);
        await DeliverAsync(services);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak of the whole process: {process.PeakWorkingSet64 / 1048576.0:0} MiB"));
    }

    private static async Task BuildAsync(ServiceProvider services)
    {
        GC.Collect();
        var before = Environment.WorkingSet;
        var watch = Stopwatch.StartNew();
        var built = await services.GetRequiredService<DigestRun>().RunAsync(CancellationToken.None);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{built} digests built in {watch.Elapsed.TotalSeconds:0.00} s, {(Environment.WorkingSet - before) / 1048576.0:0} MiB more than before"));
    }

    private static async Task DeliverAsync(ServiceProvider services)
    {
        var watch = Stopwatch.StartNew();
        var delivered = await services.GetRequiredService<DeliveryRun>().RunAsync(CancellationToken.None);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{delivered} delivered in {watch.Elapsed.TotalSeconds:0.00} s: {delivered / watch.Elapsed.TotalSeconds:0} a second"));
    }

    private static ServiceProvider Services(TemporaryData data, Azurite? azurite)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(azurite is null
                ? new Dictionary<string, string?>(StringComparer.Ordinal) { ["Storage:Folder"] = data.Path }
                : new(StringComparer.Ordinal) { ["Storage:Kind"] = "Azure", ["Storage:ConnectionString"] = azurite.ConnectionString })
            .AddInMemoryCollection([new("Digests:SecretKey", Key), new("Digests:AllowLoopbackTargets", "true"), new("Digests:ConcurrencyPerHost", "64"), new("Urls", "http://127.0.0.1:9")])
            .Build();
        return new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddSanctionsTracker(configuration).BuildServiceProvider();
    }

    private static async Task SyncAsync(ServiceProvider services, DateOnly day, int records)
    {
        var list = new GrowingList();
        var archive = services.GetRequiredService<IArchive>();
        var fetch = new ListFetch(new OneAnswer(archive, GrowingList.Write(day, records)), archive);
        var settings = new ListSettings(list.Address, MinimumRecords: 0, new ListLimits { MaximumGrowth = 1_000_000, MaximumFillDrop = 1, MaximumShareReused = 1 });
        var refresher = ActivatorUtilities.CreateInstance<ListRefresher>(services, list, settings, fetch);
        var outcome = await refresher.RefreshAsync(progress: null, CancellationToken.None);
        if (outcome.Error is { } error) throw new InvalidOperationException(error);
    }

    // Countries, types and words in all combinations, so that no two ask for the same.
    private static async Task SubscribeAsync(ServiceProvider services, int count, Uri receiver)
    {
        var (store, protection, now) = (services.GetRequiredService<SubscriptionStore>(), services.GetRequiredService<SecretProtection>(), TimeProvider.System.GetUtcNow());
        var cursor = DigestMaterial.EndOf(await services.GetRequiredService<DigestReader>().NowAsync(CancellationToken.None));
        for (var number = 0; number < count; number++)
        {
            var id = SubscriptionId.New();
            var subscription = new Subscription
            {
                Id = id,
                Address = receiver,
                CreatedAt = now,
                ChangedAt = now,
                DueAt = now,
                Cursor = cursor,
                Secrets = [new(protection.Protect(SigningSecret.Create().Reveal(), id.Value), now, ExpiresAt: null)],
                Filter = new()
                {
                    Countries = [.. GrowingList.Codes.Where((_, at) => at == number % 20 || at == number / 20 % 20).Select(code => new CountryCode(code))],
                    Types = number % 3 == 0 ? [(TargetType)(number % 4), (TargetType)((number + 1) % 4)] : [],
                    Watch = number % 5 == 0 ? [string.Create(CultureInfo.InvariantCulture, $"Alias of {number % 10}"), "company"] : [],
                },
            };
            _ = await store.TryAddAsync(subscription, CancellationToken.None);
        }
    }

    private static int Number(string[] args, int at, int otherwise) =>
        args.Length > at ? int.Parse(args[at], CultureInfo.InvariantCulture) : otherwise;
}
