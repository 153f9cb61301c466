using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Signing;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Functions.Api.Changes;
using SanctionsTracker.Functions.Api.Designations;
using SanctionsTracker.Functions.Api.Lineup;
using SanctionsTracker.Functions.Api.Sources;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Tests.Storage.Azure;

namespace SanctionsTracker.Benchmarks.Costs;

/// <summary><c>cost PRICES [COUNTS]</c>: days at the shipped schedule on Azurite, with every request to the storage account counted, and what a month of them costs.
/// Writes what it counted to COUNTS. <c>cost-month PRICES COUNTS</c>: the month again from there, at other prices.</summary>
internal static class MeasureCost
{
    private const int Subscribers = 5;

    public static async Task RunAsync(string[] args)
    {
        var prices = Prices.Read(args[0]);
        using var data = new TemporaryData();
        using var azurite = await Azurite.StartAsync() ?? throw new InvalidOperationException("Azurite is not installed: run npm ci.");
        var measured = await MeasureAsync(new CostWorld(azurite.ConnectionString, data.Path), prices.Assumptions);
        if (args.Length > 1) measured.Write(args[1]);
        Print(prices, measured);
    }

    public static void RunMonth(string[] args) => Print(Prices.Read(args[0]), MeasuredCosts.Read(args[1]));

    private static async Task<MeasuredCosts> MeasureAsync(CostWorld world, Assumptions assume)
    {
        await using var day = new CostDay(world, assume);
        foreach (var timer in FunctionList.Timers) Console.Error.WriteLine($"first load: {(await day.RunAsync(timer.Function.Name)).Operations.All:N0} requests of {timer.Function.Name}");
        await SubscribeAsync(world);
        // What came with the first load is told, and the feeds' pages are read.
        _ = await day.RunAsync(() => { });

        var logged = world.Log.Now;
        var usual = await day.RunAsync(() => { });
        var (lines, bytes) = (world.Log.Now.Lines - logged.Lines, world.Log.Now.Bytes - logged.Bytes);
        var changed = await day.RunAsync(() => world.Publishers.HasNewList = true);
        world.Publishers.Silent = world.Clock.GetUtcNow();
        _ = await day.RunAsync(() => { });
        var silent = await day.RunAsync(() => { });
        var indicators = await day.RunAsync("RefreshIndicators");
        world.Publishers.HasNewSeries = true;
        return new()
        {
            Usual = usual,
            Changed = changed,
            Silent = silent,
            IndicatorCountries = CostWorld.CountriesFollowed,
            Indicators = indicators,
            IndicatorsChanged = await day.RunAsync("RefreshIndicators"),
            Reads = await ReadAsync(world, assume),
            Monitored = [.. FunctionList.Timers.Where(timer => timer.Trigger.UseMonitor).Select(timer => timer.Function.Name)],
            LogLines = lines,
            LogBytes = bytes,
        };
    }

    private static async Task<IReadOnlyDictionary<string, FunctionDay>> ReadAsync(CostWorld world, Assumptions assume)
    {
        var (instance, _) = await CostedInstance.StartAsync(world);
        await using var owned = instance;
        var reads = new Dictionary<string, Func<Task<RunUse>>>(StringComparer.Ordinal)
        {
            ["/api/sources"] = () => instance.AnswerAsync<GetSources>("", (function, request) => function.Run(request, CancellationToken.None)),
            ["/api/designations?list=ofac-sdn&limit=50"] = () => instance.AnswerAsync<SearchDesignations>("?list=ofac-sdn&limit=50", (function, request) => function.Run(request, CancellationToken.None)),
            ["/api/changes?limit=50"] = () => instance.AnswerAsync<GetChanges>("?limit=50", (function, request) => function.Run(request, CancellationToken.None)),
            ["/api/lineup/IRN?from=1980&to=2024"] = () => instance.AnswerAsync<GetLineup>("?from=1980&to=2024", (function, request) => function.Run(request, "IRN", CancellationToken.None)),
        };
        var days = new Dictionary<string, FunctionDay>(StringComparer.Ordinal);
        foreach (var (name, read) in reads)
        {
            // Caches are filled by the first: a reader seldom comes alone.
            _ = await read();
            days[name] = new FunctionDay(name).And(await read(), assume);
        }

        return days;
    }

    private static async Task SubscribeAsync(CostWorld world)
    {
        var (instance, _) = await CostedInstance.StartAsync(world);
        await using var owned = instance;
        var (store, protection, now) = (instance.Of<SubscriptionStore>(), instance.Of<SecretProtection>(), world.Clock.GetUtcNow());
        var cursor = DigestMaterial.EndOf(await instance.Of<DigestReader>().NowAsync(CancellationToken.None));
        for (var number = 0; number < Subscribers; number++)
        {
            var id = SubscriptionId.New();
            SubscriptionSecret secret = new(protection.Protect(SigningSecret.Create().Reveal(), id.Value), now, ExpiresAt: null);
            _ = await store.TryAddAsync(
                new()
                {
                    Id = id,
                    Address = new Uri("https://203.0.113.9/in"),
                    CreatedAt = now,
                    ChangedAt = now,
                    DueAt = now,
                    Cursor = cursor,
                    Secrets = [secret],
                    Filter = new() { Lists = number % 2 == 0 ? [] : [new ListId("ofac-sdn")], Indicators = number == 0 },
                },
                CancellationToken.None);
        }
    }

    private static void Print(Prices prices, MeasuredCosts measured)
    {
        CostDay.Print("A usual day", measured.Usual);
        CostDay.Print("A day on which OFAC's list changes", measured.Changed);
        CostDay.Print("A day on which nobody publishes anything", measured.Silent);
        CostDay.Print($"Indicators of {measured.IndicatorCountries} countries, nothing new, then all revised", [measured.Indicators, measured.IndicatorsChanged]);
        CostDay.Print("Reads", [.. measured.Reads.Values]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nLogged on a usual day: {measured.LogLines:N0} lines, {measured.LogBytes / 1000:N0} kB\n\n### A month"));
        Month.Print(Month.Lines(prices, measured));
    }
}
