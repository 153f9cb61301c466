using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Designations;
using SanctionsTracker.Events;
using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.Functions.Api.Lineup;
using SanctionsTracker.Indicators;
using SanctionsTracker.Lineup;
using SanctionsTracker.Queries;
using SanctionsTracker.Targets;
using SanctionsTracker.Tests.Ingestion;
using SanctionsTracker.Tests.News.Store;
using SanctionsTracker.Tests.Storage;
using SanctionsTracker.Tests.Targets;

namespace SanctionsTracker.Tests.Api.Lineup;

/// <summary>Two lists and a store of indicators, with the line-up over them.</summary>
internal sealed class LineupWorld
{
    private static readonly TopicTaxonomy Topics = TopicTaxonomy.Read(new ExtractionOptions());

    private readonly InMemoryTableStore _tables = new();
    private readonly InMemoryArchive _archive = new();
    private readonly TinyPublisher _publisher;
    // Kept from request to request, as in the app.
    private readonly EntryEvents _entries;
    private readonly CountryListings _listings = new();

    public LineupWorld()
    {
        _publisher = new TinyPublisher(_archive, Time);
        var content = new EventSetContent(_archive);
        Sets = new EventSetStore(_tables, _archive, content, new EventSetCache(content), Time);
        News = new NewsWorld(_tables);
        Indicators = new IndicatorStore(_tables);
        _entries = new EntryEvents(new Timeline(_tables));
        Resolver = new IndicatorResolver(Indicators, new SeriesCache(Indicators));
        Linkages = new KnownLinkages(new LinkingRuns(_tables), new LinkageCache(new LinkageStore(_archive)));
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero));

    public IndicatorStore Indicators { get; }

    public IndicatorResolver Resolver { get; }

    public KnownLinkages Linkages { get; }

    public EventSetStore Sets { get; }

    public NewsWorld News { get; }

    /// <summary>Publishes a snapshot of list <c>a</c> or <c>b</c> and refreshes, a minute later.</summary>
    public async Task SyncAsync(string list, string date, params string[] records)
    {
        Time.Advance(TimeSpan.FromMinutes(1));
        _publisher.Now = TinyList.Write(date, records);
        await Tracker(list).Refresher.RefreshAsync(progress: null, CancellationToken.None);
    }

    /// <summary>Stores a series of Iran.</summary>
    public async Task PublishAsync(string code, string updatedOn, params (string Year, double? Value)[] values)
    {
        var day = DateOnly.Parse(updatedOn, System.Globalization.CultureInfo.InvariantCulture);
        var facts = new SeriesFacts(new CountryCode("IRN"), IndicatorCatalogue.Find(code)!)
        {
            UpdatedOn = day,
            FetchedAt = Time.GetUtcNow(),
            Sha256 = $"{code} {updatedOn}",
            Address = "https://api.worldbank.org/v2/",
        };
        var published = new PublishedSeries(day, day, values.ToDictionary(one => IndicatorPeriod.Parse(one.Year)!.Value, one => one.Value));
        await Indicators.PublishAsync(facts, published, CancellationToken.None);
    }

    /// <summary>Links the records of both lists, as after a round of refreshes.</summary>
    public Task LinkAsync() =>
        Linking.Over(_tables, _archive, Time, new TinyList(id: "a"), new TinyList(id: "b")).RunAsync(CancellationToken.None);

    public Task<IResult> GetAsync(Exchange exchange, string country = "IRN")
    {
        var (lists, reader) = Reader();
        return new GetLineup(reader, lists, Topics, Time).Run(exchange.Request, country, CancellationToken.None);
    }

    public Task<IResult> AssociateAsync(Exchange exchange, string country = "IRN")
    {
        var (lists, reader) = Reader();
        return new GetAssociation(reader, Resolver, lists, Topics, Time).Run(exchange.Request, country, CancellationToken.None);
    }

    private (KnownLists Lists, LineupReader Reader) Reader()
    {
        var tracker = Tracker("a");
        var lists = new KnownLists([new TinyList(id: "a"), new TinyList(id: "b")], tracker.Lists);
        return (lists, new LineupReader(lists, _entries, _listings, Linkages, Sets, new LineupNewsReader(News.Index, News.Feeds), Resolver));
    }

    private TinyTracker Tracker(string list) => new(_tables, _archive, _publisher, Time, new TinyList(id: list));
}
