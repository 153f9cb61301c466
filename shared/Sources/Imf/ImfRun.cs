using System.Net;
using SanctionsTracker.Fetching;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Sources.Series;

namespace SanctionsTracker.Sources.Imf;

/// <summary>One run over the IMF's series.</summary>
/// <param name="source">Where they are.</param>
/// <param name="editionsSha256">The answer that says which edition each is of; null where there is none.</param>
/// <param name="sources">What it says, by code.</param>
internal sealed class ImfRun(ImfSource source, string? editionsSha256, IReadOnlyDictionary<string, string?> sources) : ISeriesRun
{
    public async Task<FetchedSeries> FetchAsync(WantedSeries series, CancellationToken cancellationToken)
    {
        var result = await source.FetchAsync(series.Address, cancellationToken);
        if (result is FetchResult.Failed { Status: HttpStatusCode.NotFound } none) return NotPublished(none.Error);
        if (result is not FetchResult.Fetched fetched) throw new SourceFailedException(((FetchResult.Failed)result).Error);

        var code = series.Indicator.Code.Value;
        await using var content = await source.OpenAsync(fetched.Sha256, cancellationToken);
        if (await ImfReader.ReadValuesAsync(content, code, series.Country.Value, cancellationToken) is not { Count: > 0 } years)
            return NotPublished("The IMF has no values for it.");

        var edition = ImfEdition.Parse(sources.GetValueOrDefault(code));
        var published = ImfMapper.Map(years, edition, DateOnly.FromDateTime(fetched.FetchedAt.UtcDateTime));
        // Which values are forecasts follows from both answers, so both stand behind the series.
        return new FetchedSeries(string.Join(' ', new[] { fetched.Sha256, editionsSha256 }.OfType<string>()), fetched.FetchedAt, fetched.Length, published);
    }

    private static FetchedSeries NotPublished(string reason) => new("", default, Bytes: 0, Series: null, reason);
}
