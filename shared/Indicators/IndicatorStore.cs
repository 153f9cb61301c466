using SanctionsTracker.Designations;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Indicators;

/// <summary>The series we hold, with all their vintages.</summary>
public sealed class IndicatorStore(ITableStore tables)
{
    private const int TriesAgainstOthers = 3;

    /// <summary>A text that is another after any series changed; empty before the first.</summary>
    public async Task<string> VersionAsync(CancellationToken cancellationToken) =>
        (await tables.GetAsync(TableNames.Indicators, IndicatorRows.Version, IndicatorRows.Version, cancellationToken))?.ETag ?? "";

    /// <summary>What is known of a series beside its values; null where it is not held. One point read.</summary>
    public async Task<SeriesFacts?> FactsAsync(CountryCode country, IndicatorCode code, CancellationToken cancellationToken)
    {
        var partition = IndicatorRows.Partition(country, code);
        return await tables.GetAsync(TableNames.Indicators, partition, IndicatorRows.Series, cancellationToken) is { } row
            ? IndicatorRows.FactsOf(row)
            : null;
    }

    /// <summary>What is known of every series held for a country: those of <see cref="IndicatorCatalogue"/> in its order, then the
    /// others by code.</summary>
    public async Task<IReadOnlyList<SeriesFacts>> OfCountryAsync(CountryCode country, CancellationToken cancellationToken)
    {
        var codes = await CodesAsync(country, cancellationToken);
        var facts = await Task.WhenAll(codes.Select(code => FactsAsync(country, code, cancellationToken)));
        return [.. facts.OfType<SeriesFacts>()];
    }

    /// <summary>A series with all its vintages; null where it is not held. One range read.</summary>
    public async Task<IndicatorSeries?> LoadAsync(CountryCode country, IndicatorCode code, CancellationToken cancellationToken)
    {
        var observations = new List<Observation>();
        var rows = tables.QueryAsync(
            TableNames.Indicators, IndicatorRows.Partition(country, code), RowRange.All, cancellationToken);
        await foreach (var row in rows)
        {
            if (row.Row == IndicatorRows.Series) return new IndicatorSeries(IndicatorRows.FactsOf(row), InOrder(observations));
            observations.AddRange(IndicatorRows.ObservationsOf(row));
        }

        return null;
    }

    /// <summary>Stores a published series: its revisions and its facts in one batch, so that no reader sees half of it. The same answer
    /// again writes nothing.</summary>
    /// <param name="facts">What came with it; the vintage is found here.</param>
    /// <param name="published">The series, complete.</param>
    /// <param name="cancellationToken">Stops it; then all or nothing was written.</param>
    public async Task<SeriesUpdate> PublishAsync(SeriesFacts facts, PublishedSeries published, CancellationToken cancellationToken)
    {
        if (IndicatorCatalogue.Find(facts.Indicator.Code.Value) is null) await KeepCodeAsync(facts.Country, facts.Indicator.Code, cancellationToken);
        for (var tries = 0; tries < TriesAgainstOthers; tries++)
        {
            if (await FactsAsync(facts.Country, facts.Indicator.Code, cancellationToken) is { } known && known.TellsTheSame(facts))
                return new SeriesUpdate.Unchanged();

            var held = await LoadAsync(facts.Country, facts.Indicator.Code, cancellationToken);
            if (Vintages.Fault(held?.Observations ?? [], held?.Facts.UpdatedOn, published) is { } fault)
                return new SeriesUpdate.Refused(fault);

            var revisions = Vintages.Revisions(held?.Observations ?? [], published);
            var vintage = revisions is [var first, ..] ? first.Vintage : held?.Facts.Vintage;
            if (!await TryWriteAsync(facts with { Vintage = vintage, RowETag = held?.Facts.RowETag }, revisions, cancellationToken)) continue;
            await TouchAsync(cancellationToken);
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
            .. RowsOf(partition, revisions).Select(row => new TableWrite.Insert(row)),
            facts.RowETag is { } etag ? new TableWrite.Replace(series, etag) : new TableWrite.Insert(series),
        ];
        return await tables.SubmitAsync(TableNames.Indicators, partition, writes, cancellationToken) is BatchOutcome.Applied;
    }

    // After the series: who sees the new version sees them. Where a crash leaves it out, the next change of any series makes up for it.
    private async Task TouchAsync(CancellationToken cancellationToken) =>
        _ = await tables.SubmitAsync(TableNames.Indicators, IndicatorRows.Version, [new TableWrite.Put(IndicatorRows.OfVersion())], cancellationToken);

    private static IEnumerable<TableRow> RowsOf(string partition, IReadOnlyList<Observation> revisions) =>
        revisions.Count < TableLimits.RowsPerBatch
            ? revisions.Select(revision => IndicatorRows.Of(partition, revision))
            : [IndicatorRows.Of(partition, revisions[0].Vintage, revisions)];

    // Rows come in this order unless one of them holds many periods.
    private static List<Observation> InOrder(List<Observation> observations) =>
        [.. observations.OrderBy(one => one.Period).ThenBy(one => one.Vintage)];

    private async Task<IReadOnlyList<IndicatorCode>> CodesAsync(CountryCode country, CancellationToken cancellationToken)
    {
        var others = tables.QueryAsync(TableNames.Indicators, IndicatorRows.Codes(country), RowRange.All, cancellationToken);
        return
        [
            .. IndicatorCatalogue.Fetched.Select(indicator => indicator.Code),
            .. await others.Select(row => new IndicatorCode(TableKey.Unescape(row.Row))).ToListAsync(cancellationToken),
        ];
    }

    // Before the series itself, in another partition: a code without a series is passed over, a series without a code would be lost.
    private async Task KeepCodeAsync(CountryCode country, IndicatorCode code, CancellationToken cancellationToken)
    {
        var row = new TableRow(IndicatorRows.Codes(country), TableKey.Escape(code.Value), new Dictionary<string, object>(StringComparer.Ordinal));
        if (await tables.GetAsync(TableNames.Indicators, row.Partition, row.Row, cancellationToken) is null)
            _ = await tables.SubmitAsync(TableNames.Indicators, row.Partition, [new TableWrite.Insert(row)], cancellationToken);
    }
}
