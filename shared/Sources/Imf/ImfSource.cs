using System.Net;
using Microsoft.Extensions.Options;
using SanctionsTracker.Designations;
using SanctionsTracker.Fetching;
using SanctionsTracker.Indicators;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Sources.Series;
using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Sources.Imf;

/// <summary>Fetches series of the World Economic Outlook from the IMF's DataMapper, version 1.</summary>
/// <remarks>https://www.imf.org/external/datamapper/api/help</remarks>
public sealed class ImfSource(
    IFetcher fetcher, IArchive archive, WantedCountries countries, IOptions<ImfOptions> options) : ISeriesSource
{
    public const string Name = IndicatorSources.MonetaryFund;

    private const int MaximumBytes = 8 * 1024 * 1024;

    public string Id => Name;

    public string Title => "International Monetary Fund, World Economic Outlook";

    public string Address => options.Value.Address.TrimEnd('/');

    /// <summary>Where a series is.</summary>
    public Uri AddressOf(CountryCode country, IndicatorCode code) => new($"{Address}/{code}/{country}");

    /// <summary>Where it is said which edition each series is of.</summary>
    public Uri IndicatorsAddress => new($"{Address}/indicators");

    public async Task<IReadOnlyList<WantedSeries>> WantedAsync(CancellationToken cancellationToken) =>
    [
        .. from country in await countries.GetAsync(cancellationToken)
           from indicator in IndicatorCatalogue.MonetaryFund
           select new WantedSeries(country, indicator, AddressOf(country, indicator.Code)),
    ];

    /// <summary>Fetches which edition each series is of.</summary>
    public async Task<ISeriesRun> BeginAsync(CancellationToken cancellationToken)
    {
        switch (await FetchAsync(IndicatorsAddress, cancellationToken))
        {
            case FetchResult.Fetched fetched:
                await using (var content = await OpenAsync(fetched.Sha256, cancellationToken))
                    return new ImfRun(this, fetched.Sha256, await ImfReader.ReadSourcesAsync(content, cancellationToken));

            // The values tell for themselves, if less.
            case FetchResult.Failed { Status: HttpStatusCode.NotFound }:
                return new ImfRun(this, editionsSha256: null, new Dictionary<string, string?>(StringComparer.Ordinal));

            case var failed:
                throw new SourceFailedException(((FetchResult.Failed)failed).Error);
        }
    }

    internal Task<FetchResult> FetchAsync(Uri address, CancellationToken cancellationToken) => fetcher.FetchAsync(
        new FetchRequest(Name, address, MaximumBytes: MaximumBytes, ExpectedContent: ExpectedContent.Json), progress: null, cancellationToken);

    internal async Task<Stream> OpenAsync(string sha256, CancellationToken cancellationToken) =>
        await archive.OpenAsync(sha256, cancellationToken)
        ?? throw new SourceFailedException("The archive does not hold the answer that was just fetched.");
}
