using CsvHelper;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Events.Uploads;

/// <summary>An upload as CSV (RFC 4180) with a header; the separator, comma, semicolon, tab or bar, is found out.</summary>
internal sealed class CsvUpload : IUploadedTable
{
    private readonly CsvReader _reader;
    private CsvMalformedRecord? _malformed;

    /// <exception cref="UnreadableUploadException">There is no header.</exception>
    public CsvUpload(string text)
    {
        _reader = CsvReader.Create(new StringReader(text), CsvReaderOptions.Default with
        {
            TrackLineNumbers = true,
            OnMalformedRecord = malformed => _malformed = malformed,
        });
        _reader.ReadHeader();
        if (_reader.Headers.Count == 0) throw new UnreadableUploadException("The body is empty: a header and a row for each event are needed.");
    }

    public IReadOnlyList<string> Headers => _reader.Headers;

    public IEnumerable<UploadedRow> Rows(EventColumns columns)
    {
        var places = columns.Headers.ToDictionary(column => column.Key, column => PlaceOf(column.Value));
        for (var row = 1; Next(); row++) yield return Read(row, places);
    }

    public void Dispose() => _reader.Dispose();

    private bool Next()
    {
        _malformed = null;
        return _reader.Read();
    }

    private UploadedRow Read(int row, Dictionary<EventField, int> places)
    {
        var line = (int)_reader.LineNumber;
        if (_malformed?.Reason == CsvMalformedReason.UnterminatedQuote)
            throw new UnreadableUploadException($"A quote that opens in the record of line {line} is never closed, so nothing after it can be read.");
        if (Fault() is { } fault) return UploadedRow.Broken(row, line, fault);

        var cells = new Dictionary<EventField, IReadOnlyList<string>>();
        foreach (var (field, place) in places)
            if (place < _reader.FieldCount && PublishedText.Clean(_reader.GetString(place)) is { } text) cells[field] = [text];
        return new(row, line, cells);
    }

    private string? Fault()
    {
        if (_malformed?.Reason == CsvMalformedReason.TextAfterClosingQuote)
            return "text stands after a closing quote: a quote inside a quoted text is written twice";
        var beyond = Enumerable.Range(Headers.Count, Math.Max(0, _reader.FieldCount - Headers.Count));
        return beyond.Any(place => !_reader.IsEmpty(place))
            ? $"it has {_reader.FieldCount} fields under {Headers.Count} headers: a text that holds the separator needs quotes"
            : null;
    }

    private int PlaceOf(string header) => Headers.Index().First(one => one.Item == header).Index;
}
