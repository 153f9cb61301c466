using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Indicators.Uploads;

/// <summary>Takes in series of the owner's own: archives the bytes, reads them, and replaces the series under their code as a whole. A value that
/// changes keeps its old vintages, as a published one does.</summary>
public sealed class SeriesUploads(IndicatorStore store, IArchive archive, TimeProvider time)
{
    // What publishers write where a year has no figure: OPEC "-", SIPRI ". .", "..." and "xxx" (the country did not exist).
    private static readonly string[] MissingInWorkbooks = ["-", "–", ". .", "..", "...", "xxx", "na", "n/a", "n.a."];

    public async Task<UploadOutcome> StoreAsync(SeriesUpload upload, byte[] content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(upload);
        var held = await store.LoadAsync(upload.Country, upload.Code, cancellationToken);
        if (Taken(upload.Code, held) is { } taken) return new UploadOutcome.Refused(taken);
        if (IndicatorOf(upload, held?.Facts.Indicator) is not { } indicator)
            return new UploadOutcome.Unreadable("Say what is measured: a new series needs its 'unit' and its 'source'.");

        try
        {
            var read = SeriesInTable.Read(TableOf(upload, content), LayoutOf(upload));
            return Fault(upload, read, held) ?? await StoreAsync(upload, indicator, read, content, cancellationToken);
        }
        catch (UnreadableUploadException unreadable)
        {
            return new UploadOutcome.Unreadable(unreadable.Message);
        }
    }

    private static string? Taken(IndicatorCode code, IndicatorSeries? held)
    {
        if (IndicatorCatalogue.Find(code.Value) is { } known) return $"The code {known.Code} belongs to {known.Source}. Choose one of your own.";
        return held is { Facts.Indicator: { SourceId: not IndicatorSources.Upload } other }
            ? $"Under the code {code} a series of {other.SourceId} is held ({other.Source}). Choose one of your own."
            : null;
    }

    private static Indicator? IndicatorOf(SeriesUpload upload, Indicator? held)
    {
        if ((upload.Unit ?? held?.Unit) is not { } unit || (upload.Source ?? held?.Source) is not { } source) return null;
        return new Indicator(
            upload.Code, upload.Name ?? held?.Name ?? upload.Code.Value, unit, source, upload.Licence ?? held?.Licence ?? "not stated", IndicatorSources.Upload);
    }

    private static UploadedTable TableOf(SeriesUpload upload, byte[] content) => upload.Format switch
    {
        TableFormat.Csv => CsvTableReader.Read(content),
        TableFormat.Xlsx => WorkbookTableReader.Read(content, upload.Layout.Sheet),
        _ => JsonTableReader.Read(content),
    };

    private static SeriesLayout LayoutOf(SeriesUpload upload) => upload.Format == TableFormat.Xlsx
        ? upload.Layout with { Missing = [.. upload.Layout.Missing, .. MissingInWorkbooks] }
        : upload.Layout;

    private static UploadOutcome? Fault(SeriesUpload upload, UploadedSeries read, IndicatorSeries? held)
    {
        if (read.BadRows.Count > 0 && !upload.SkipBadRows) return new UploadOutcome.BadRows(read);
        if (read.Values.Values.All(value => value is null))
            return read.BadRows.Count > 0 ? new UploadOutcome.BadRows(read) : new UploadOutcome.Unreadable("It holds no value at all.");
        return held?.Observations is [var first, ..] && !first.Period.IsAsLongAs(read.Values.First().Key)
            ? new UploadOutcome.Refused($"The series held under this code has periods such as {first.Period}, this one such as {read.Values.First().Key}: choose another code.")
            : null;
    }

    private async Task<UploadOutcome> StoreAsync(
        SeriesUpload upload, Indicator indicator, UploadedSeries read, byte[] content, CancellationToken cancellationToken)
    {
        var archived = await archive.StoreAsync(new MemoryStream(content), cancellationToken);
        var now = time.GetUtcNow();
        var facts = new SeriesFacts(upload.Country, indicator)
        {
            FetchedAt = now,
            Sha256 = archived.Sha256,
            Address = $"upload:{upload.Format.ToString().ToLowerInvariant()}{upload.Layout.Describe()}",
        };
        var published = new PublishedSeries(UpdatedOn: null, DateOnly.FromDateTime(now.UtcDateTime), read.Values);
        return await store.PublishAsync(facts, published, cancellationToken) switch
        {
            SeriesUpdate.Refused refused => new UploadOutcome.Refused(refused.Reason),
            var done => new UploadOutcome.Stored(
                (await store.LoadAsync(upload.Country, upload.Code, cancellationToken))!, read, done is SeriesUpdate.Stored stored ? stored.Values : 0),
        };
    }
}
