using System.Globalization;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Designations;
using SanctionsTracker.Fetching;
using SanctionsTracker.Indicators;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Benchmarks.Lineup;

/// <summary>An embedded store with so many events of Iran on the product's seven lists, 2,000 records of another country on each, and
/// four series of 65 years.</summary>
internal static class LineupStore
{
    public static readonly IReadOnlyList<string> Indicators =
        ["NY.GDP.MKTP.KD.ZG", "NY.GDP.PETR.RT.ZS", "MS.MIL.XPND.GD.ZS", "FP.CPI.TOTL.ZG"];

    private const int Others = 2000;
    private static readonly string[] Lists = ["ofac-sdn", "ofac-cons", "un", "eu", "uk", "ch", "ca"];
    private static readonly CountryCode Iran = new("IRN");

    /// <param name="folder">Where to make it.</param>
    /// <param name="events">How many events: of five, four are designations and one a removal.</param>
    public static async Task MakeAsync(string folder, int events)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Storage:Folder"] = folder })
            .Build();
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System)
            .AddStorage(configuration).AddFetching(configuration).AddSanctionsLists(configuration).BuildServiceProvider();
        await services.GetRequiredService<StorageSetup>().InitialiseAsync(CancellationToken.None);

        var records = Enumerable.Range(0, events * 4 / 5).ToLookup(number => number % Lists.Length);
        for (var at = 0; at < Lists.Length; at++) await LoadAsync(services, new MadeList(Lists[at], [.. records[at]], Others));
        await PublishAsync(new IndicatorStore(services.GetRequiredService<ITableStore>()));
    }

    private static async Task LoadAsync(ServiceProvider services, MadeList list)
    {
        var backfill = ActivatorUtilities.CreateInstance<ListBackfill>(services, list);
        for (var year = 1984; year <= 2024; year += 5)
        {
            using var snapshot = new MemoryStream(Encoding.ASCII.GetBytes($"{year}-12-31"));
            var outcome = await backfill.LoadAsync(snapshot, $"{year}", given: null, progress: null, CancellationToken.None);
            if (outcome.Error is { } error) throw new InvalidOperationException(error);
        }
    }

    private static async Task PublishAsync(IndicatorStore store)
    {
        var day = new DateOnly(2025, 7, 1);
        foreach (var code in Indicators)
        {
            var values = Enumerable.Range(1960, 65).ToDictionary(IndicatorPeriod.OfYear, year => (double?)Math.Sin(year));
            var facts = new SeriesFacts(Iran, IndicatorCatalogue.Find(code)!)
            {
                FetchedAt = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero),
                UpdatedOn = day,
                Sha256 = code,
                Address = "http://127.0.0.1:9/",
            };
            if (await store.PublishAsync(facts, new PublishedSeries(day, day, values), CancellationToken.None) is not SeriesUpdate.Stored)
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{code} was not stored."));
        }
    }
}
