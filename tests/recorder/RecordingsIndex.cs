using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SanctionsTracker.Recorder;

/// <summary><c>recordings.json</c>: which file answers which address, which snapshots are read as history, and which series are uploaded.</summary>
public static class RecordingsIndex
{
    // The index is read by people too: "&" stays "&".
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    public static RecordedFile Of(IReadOnlyList<RecordedList> lists, IReadOnlyList<RecordedPage> actions) =>
        new("recordings.json", JsonSerializer.Serialize(new { Answers = Answers(lists, actions), Backfill = Backfill(lists), Uploads = Uploads() }, Indented) + "\n");

    private static IEnumerable<object> Answers(IReadOnlyList<RecordedList> lists, IReadOnlyList<RecordedPage> actions) =>
    [
        .. lists.Select(list => list.Page).OfType<RecordedPage>().Select(Page),
        .. lists.Select(list => List(list.Address, list.Snapshots[^1])),
        .. actions.Select(Page),
        .. WorldBankSeries.All.Select(series =>
            new { Url = series.Address, Match = "path", series.File, ContentType = "application/json;charset=utf-8" }),
        Imf($"{ImfSeries.Interface}/indicators", ImfRecording.IndicatorsFile),
        .. ImfSeries.All.Select(series => Imf(series.Address, series.File)),
    ];

    private static object Imf(string address, string file) => new { Url = address, File = file, ContentType = "application/json" };

    private static object List(string address, RecordedFile file) =>
        new { Url = address, Match = "path", File = file.Name, ContentType = "application/xml", LastModified = Midnight(file) };

    private static object Page(RecordedPage page) =>
        new { Url = page.Address, Match = "path", File = page.File.Name, ContentType = "text/html; charset=utf-8" };

    private static IEnumerable<object> Backfill(IReadOnlyList<RecordedList> lists) =>
        lists.SelectMany(list => list.Snapshots.SkipLast(1).Select(file => new { list.Source, File = file.Name }));

    private static IEnumerable<object> Uploads() => OwnSeries.All.Select(series =>
        new { Country = "IRN", series.Code, series.Name, series.Unit, series.Source, series.Licence, series.File });

    // Lists are named after the publisher's own date; the samples carry no time of publication that holds for both. In the form of
    // the header.
    private static string Midnight(RecordedFile file) =>
        DateTimeOffset.Parse(Path.GetFileNameWithoutExtension(file.Name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            .ToString("R", CultureInfo.InvariantCulture);
}
