using SanctionsTracker.Designations;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Indicators;

/// <summary>The series we hold, with all their vintages.</summary>
public sealed class IndicatorStore(ITableStore tables)
{
    private const int TriesAgainstOthers = 3;

    /// <summary>What is known of a series beside its values; null where it is not held. One point read.</summary>
    public async Task<SeriesFacts?> FactsAsync(CountryCode country, IndicatorCode code, CancellationToken cancellationToken)
    {
        var partition = IndicatorRows.Partition(country, code);
        return await tables.GetAsync(TableNames.Indicators, partition, IndicatorRows.Series, cancellationToken) is { } row
            ? IndicatorRows.FactsOf(row)
            : null;
    }

    /// <summary>What is known of every series held for a country, in the order of <see cref="IndicatorCatalogue"/>.</summary>
    public async Task<IReadOnlyList<SeriesFacts>> OfCountryAsync(CountryCode country, CancellationToken cancellationToken)
    {
        var facts = await Task.WhenAll(
            IndicatorCatalogue.All.Select(indicator => FactsAsync(country, indicator.Code, cancellationToken)));
        return [.. facts.OfType<SeriesFacts>()];
    }

    /// <summary>Every series held for a country with all its vintages, in the order of <see cref="IndicatorCatalogue"/>.</summary>
    public async Task<IReadOnlyList<IndicatorSeries>> LoadCountryAsync(CountryCode country, CancellationToken cancellationToken)
    {
        var series = await Task.WhenAll(
            IndicatorCatalogue.All.Select(indicator => LoadAsync(country, indicator.Code, cancellationToken)));
        return [.. series.OfType<IndicatorSeries>()];
    }

    /// <summary>A series with all its vintages; null where it is not held. One range read.</summary>
    public async Task<IndicatorSeries?> LoadAsync(CountryCode country, IndicatorCode code, CancellationToken cancellationToken)
    {
        var observations = new List<Observation>();
        var rows = tables.QueryAsync(
            TableNames.Indicators, IndicatorRows.Partition(country, code), RowRange.All, cancellationToken);
        await foreach (var row in rows)
        {
            if (row.Row == IndicatorRows.Series) return new IndicatorSeries(IndicatorRows.FactsOf(row), observations);
            observations.Add(IndicatorRows.ObservationOf(row));
        }

        return null;
    }

    /// <summary>Stores a published series: its revisions and its facts in one batch, so that no reader sees half of it. The same answer
    /// again writes nothing.</summary>
    /// <param name="facts">What came with it; the vintage is found here.</param>
    /// <param name="published">At most 99 periods may be new or revised at once: the limit of a batch.</param>
    /// <param name="cancellationToken">Stops it; then all or nothing was written.</param>
    public async Task<SeriesUpdate> PublishAsync(SeriesFacts facts, PublishedSeries published, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < TriesAgainstOthers; tries++)
        {
            if ((await FactsAsync(facts.Country, facts.Indicator.Code, cancellationToken))?.Sha256 == facts.Sha256)
                return new SeriesUpdate.Unchanged();

            var held = await LoadAsync(facts.Country, facts.Indicator.Code, cancellationToken);
            if (Vintages.Fault(held?.Observations ?? [], held?.Facts.UpdatedOn, published) is { } fault)
                return new SeriesUpdate.Refused(fault);

            var revisions = Vintages.Revisions(held?.Observations ?? [], published);
            var vintage = revisions is [var first, ..] ? first.Vintage : held?.Facts.Vintage;
            if (await TryWriteAsync(facts with { Vintage = vintage, RowETag = held?.Facts.RowETag }, revisions, cancellationToken))
                return new SeriesUpdate.Stored(revisions.Count);
        }

        return new SeriesUpdate.Refused("Another process was writing the same series.");
    }

    private async Task<bool> TryWriteAsync(
        SeriesFacts facts, IReadOnlyList<Observation> revisions, CancellationToken cancellationToken)
    {
        var partition = IndicatorRows.Partition(facts.Country, facts.Indicator.Code);
        var series = IndicatorRows.Of(partition, facts);
        TableWrite[] writes =
        [
            .. revisions.Select(revision => new TableWrite.Insert(IndicatorRows.Of(partition, revision))),
            facts.RowETag is { } etag ? new TableWrite.Replace(series, etag) : new TableWrite.Insert(series),
        ];
        return await tables.SubmitAsync(TableNames.Indicators, partition, writes, cancellationToken) is BatchOutcome.Applied;
    }
}
