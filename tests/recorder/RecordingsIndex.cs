using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SanctionsTracker.Recorder;

/// <summary><c>recordings.json</c>: which file answers which address, and which snapshots are read as history.</summary>
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

    /// <param name="ofac">The list answered at OFAC's address.</param>
    /// <param name="actions">The listing of OFAC's recent actions, and the page of one.</param>
    /// <param name="un">The UN's snapshots, oldest first: the last is answered, the others are history.</param>
    public static RecordedFile Of(RecordedFile ofac, IReadOnlyList<RecordedFile> actions, IReadOnlyList<RecordedFile> un) =>
        new("recordings.json", JsonSerializer.Serialize(new { Answers = Answers(ofac, actions, un[^1]), Backfill = Backfill(un) }, Indented) + "\n");

    private static IEnumerable<object> Answers(RecordedFile ofac, IReadOnlyList<RecordedFile> actions, RecordedFile un) =>
    [
        List(OfacRecording.Address, ofac),
        Page(OfacActionsRecording.Listing, actions[0]),
        Page(OfacActionsRecording.Action, actions[1]),
        List(UnRecording.Address, un),
        .. WorldBankSeries.All.Select(series =>
            new { Url = series.Address, Match = "path", series.File, ContentType = "application/json;charset=utf-8" }),
    ];

    private static object Page(string address, RecordedFile file) =>
        new { Url = address, Match = "path", File = file.Name, ContentType = "text/html;charset=utf-8" };

    private static object List(string address, RecordedFile file) =>
        new { Url = address, Match = "path", File = file.Name, ContentType = "application/xml", LastModified = Midnight(file) };

    private static IEnumerable<object> Backfill(IReadOnlyList<RecordedFile> un) =>
        un.SkipLast(1).Select(file => new { Source = "un", File = file.Name });

    // Lists are named after the publisher's own date; the samples carry no time of publication that holds for both. In the form of
    // the header.
    private static string Midnight(RecordedFile file) =>
        DateTimeOffset.Parse(Path.GetFileNameWithoutExtension(file.Name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            .ToString("R", CultureInfo.InvariantCulture);
}
