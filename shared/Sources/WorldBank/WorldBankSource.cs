using System.Net;
using Microsoft.Extensions.Options;
using SanctionsTracker.Designations;
using SanctionsTracker.Fetching;
using SanctionsTracker.Indicators;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Sources.Series;
using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Sources.WorldBank;

/// <summary>Fetches series from the World Bank's indicator interface, version 2, all pages of each.</summary>
/// <remarks>Address as in https://datahelpdesk.worldbank.org/knowledgebase/articles/898581. The bank sends no validators: what is
/// unchanged is told by its hash.</remarks>
public sealed class WorldBankSource(
    IFetcher fetcher, IArchive archive, WantedCountries countries, IOptions<WorldBankOptions> options, TimeProvider time) : ISeriesSource, ISeriesRun
{
    public const string Name = IndicatorSources.WorldBank;

    private const int MaximumBytes = 8 * 1024 * 1024;
    private const int MaximumPages = 50;

    public string Id => Name;

    public string Title => "World Bank, World Development Indicators";

    public string Address => options.Value.Address.TrimEnd('/');

    /// <summary>Where a page of a series is.</summary>
    public Uri AddressOf(CountryCode country, IndicatorCode code, int page = 1)
    {
        var address = $"{Address}/country/{country}/indicator/{code}"
            + $"?format=json&per_page=200&date=1960:{time.GetUtcNow().Year}";
        return new Uri(page == 1 ? address : $"{address}&page={page}");
    }

    public async Task<IReadOnlyList<WantedSeries>> WantedAsync(CancellationToken cancellationToken) =>
    [
        .. from country in await countries.GetAsync(cancellationToken)
           from indicator in IndicatorCatalogue.WorldBank
           select new WantedSeries(country, indicator, AddressOf(country, indicator.Code)),
    ];

    /// <summary>Its series have nothing in common.</summary>
    public Task<ISeriesRun> BeginAsync(CancellationToken cancellationToken) => Task.FromResult<ISeriesRun>(this);

    public async Task<FetchedSeries> FetchAsync(WantedSeries series, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(series);
        var (country, code) = (series.Country, series.Indicator.Code);
        var contents = new List<FetchResult.Fetched>();
        var pages = new List<WorldBankAnswer.Page>();
        do
        {
            var result = await fetcher.FetchAsync(RequestFor(AddressOf(country, code, pages.Count + 1)), progress: null, cancellationToken);
            if (result is FetchResult.Failed { Status: HttpStatusCode.NotFound } none) return NotPublished(contents, none.Error);
            contents.Add(result as FetchResult.Fetched ?? throw new SourceFailedException(((FetchResult.Failed)result).Error));
            var answer = await ReadAsync(contents[^1].Sha256, cancellationToken);
            if (answer is WorldBankAnswer.Error { SaysUnknown: true } unknown) return NotPublished(contents, $"The World Bank says: {unknown.Message}");
            pages.Add(Expect(answer, pages.Count + 1));
        }
        while (pages.Count < pages[0].Pages);

        return WorldBankMapper.Map(pages, country, code) is { } values
            ? Of(contents, new PublishedSeries(pages[0].UpdatedOn, DayOf(contents[0].FetchedAt), values), reason: null)
            : NotPublished(contents, "The World Bank has no rows for it.");
    }

    private static FetchRequest RequestFor(Uri address) =>
        new(Name, address, MaximumBytes: MaximumBytes, ExpectedContent: ExpectedContent.Json);

    private async Task<WorldBankAnswer> ReadAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var content = await archive.OpenAsync(sha256, cancellationToken)
            ?? throw new SourceFailedException("The archive does not hold the answer that was just fetched.");
        return await WorldBankReader.ReadAsync(content, cancellationToken);
    }

    private static WorldBankAnswer.Page Expect(WorldBankAnswer answer, int number) => answer switch
    {
        WorldBankAnswer.Error error => throw new SourceFailedException($"The World Bank says: {error.Message}"),
        WorldBankAnswer.Page { Pages: > MaximumPages } page =>
            throw new UnreadableSnapshotException($"The World Bank announced {page.Pages} pages, more than the {MaximumPages} read."),
        WorldBankAnswer.Page page when page.Number != number && page.Total > 0 =>
            throw new UnreadableSnapshotException($"Asked for page {number}, the World Bank gave page {page.Number}."),
        WorldBankAnswer.Page page => page,
        _ => throw new InvalidOperationException($"Unknown answer {answer}."),
    };

    private FetchedSeries NotPublished(List<FetchResult.Fetched> contents, string reason) => Of(contents, series: null, reason);

    private FetchedSeries Of(List<FetchResult.Fetched> contents, PublishedSeries? series, string? reason) => new(
        string.Join(' ', contents.Select(content => content.Sha256)),
        contents.Count > 0 ? contents[0].FetchedAt : time.GetUtcNow(),
        contents.Sum(content => content.Length),
        series,
        reason);

    private static DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(time.UtcDateTime);
}
