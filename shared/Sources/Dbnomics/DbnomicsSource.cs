using System.Net;
using Microsoft.Extensions.Options;
using SanctionsTracker.Fetching;
using SanctionsTracker.Indicators;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Sources.Series;
using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Sources.Dbnomics;

/// <summary>Fetches the series that the settings name from DBnomics' interface, version 22.</summary>
/// <remarks>https://docs.db.nomics.world/web-api/</remarks>
public sealed class DbnomicsSource(IFetcher fetcher, IArchive archive, IOptions<DbnomicsOptions> options) : ISeriesSource, ISeriesRun
{
    public const string Name = IndicatorSources.Dbnomics;

    private const int MaximumBytes = 16 * 1024 * 1024;

    public string Id => Name;

    public string Title => "DBnomics";

    public string Address => options.Value.Address.TrimEnd('/');

    public Task<IReadOnlyList<WantedSeries>> WantedAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<WantedSeries>>(
        [.. options.Value.Series.Select(series => new WantedSeries(series.CountryCode, series.Indicator, AddressOf(series)))]);

    /// <summary>Its series have nothing in common.</summary>
    public Task<ISeriesRun> BeginAsync(CancellationToken cancellationToken) => Task.FromResult<ISeriesRun>(this);

    public async Task<FetchedSeries> FetchAsync(WantedSeries series, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(series);
        var request = new FetchRequest(Name, series.Address, MaximumBytes: MaximumBytes, ExpectedContent: ExpectedContent.Json);
        var result = await fetcher.FetchAsync(request, progress: null, cancellationToken);
        if (result is FetchResult.Failed { Status: HttpStatusCode.NotFound } none) return NotPublished(none.Error);
        if (result is not FetchResult.Fetched fetched) throw new SourceFailedException(((FetchResult.Failed)result).Error);

        await using var content = await archive.OpenAsync(fetched.Sha256, cancellationToken)
            ?? throw new SourceFailedException("The archive does not hold the answer that was just fetched.");
        if (await DbnomicsReader.ReadAsync(content, cancellationToken) is not { } document) return NotPublished("DBnomics has no such series.");
        var published = DbnomicsMapper.Map(document, IdOf(series), DateOnly.FromDateTime(fetched.FetchedAt.UtcDateTime));
        return new FetchedSeries(fetched.Sha256, fetched.FetchedAt, fetched.Length, published);
    }

    private Uri AddressOf(DbnomicsSeries series) => new($"{Address}/series/{series.Series}?observations=1");

    private string IdOf(WantedSeries wanted) => options.Value.Series
        .Single(series => series.CountryCode == wanted.Country && series.Code == wanted.Indicator.Code.Value).Series;

    private static FetchedSeries NotPublished(string reason) => new("", default, Bytes: 0, Series: null, reason);
}
