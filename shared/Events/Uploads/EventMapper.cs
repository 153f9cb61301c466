using SanctionsTracker.Designations;

namespace SanctionsTracker.Events.Uploads;

/// <summary>Makes events of an upload's records. Pure.</summary>
/// <param name="mapping">What the mapping says of every event.</param>
public sealed class EventMapper(EventMapping mapping)
{
    private const int LongestTitle = 1000;
    private const int LongestKind = 200;
    private const int LongestUrl = 2000;

    private readonly EventDates _dates = new(mapping.DateFormats);

    /// <summary>The event, or the record rejected with all that is wrong with it.</summary>
    public (DatedEvent? Event, RejectedRow? Rejected) Map(UploadedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Fault is { } fault) return (null, new(row.Row, row.Line, fault));

        var faults = new List<string>();
        var (date, countries) = (DateOf(row, faults), CountriesOf(row, faults));
        var (kind, title) = (mapping.Kind ?? TextOf(row, EventField.Kind, LongestKind, faults), TitleOf(row, faults));
        var url = UrlOf(row, faults);
        return faults.Count == 0
            ? (new DatedEvent(row.Row, date!, countries, kind, title!, url), null)
            : (null, new(row.Row, row.Line, string.Join("; ", faults)));
    }

    private static string? TitleOf(UploadedRow row, List<string> faults)
    {
        if (row.Texts(EventField.Title).Count == 0) faults.Add("it has no title");
        return TextOf(row, EventField.Title, LongestTitle, faults);
    }

    private static string? TextOf(UploadedRow row, EventField field, int longest, List<string> faults)
    {
        var (word, texts) = (field.ToString().ToLowerInvariant(), row.Texts(field));
        if (texts.Count > 1) faults.Add($"its {word} is a list");
        if (texts is not [var text]) return null;
        if (text.Length > longest) faults.Add($"its {word} is longer than {longest} characters");
        else if (text.Any(char.IsControl)) faults.Add($"its {word} holds a control character");
        return text;
    }

    // Of several addresses the first counts.
    private static string? UrlOf(UploadedRow row, List<string> faults)
    {
        if (row.Texts(EventField.Url) is not [var text, ..]) return null;
        var usable = Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && address.Host.Length > 0
            && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
        if (!usable) faults.Add($"'{Shown(text)}' is no address that begins with http:// or https://");
        else if (text.Length > LongestUrl) faults.Add($"its url is longer than {LongestUrl} characters");
        return text;
    }

    private PartialDate? DateOf(UploadedRow row, List<string> faults)
    {
        var texts = row.Texts(EventField.Date);
        if (texts is not [var text])
        {
            faults.Add(texts.Count == 0 ? "it has no date" : "its date is a list");
            return null;
        }

        if (_dates.Read(text) is { } date) return date;
        faults.Add($"'{Shown(text)}' is no date that is read here ({_dates})");
        return null;
    }

    private IReadOnlyList<CountryCode> CountriesOf(UploadedRow row, List<string> faults)
    {
        if (mapping.Countries is { } constant) return constant;
        var named = NamedCountries.In(row.Texts(EventField.Country), mapping.CountrySeparator);
        if (named.Unknown.Count > 0) faults.Add($"no country is known as {string.Join(", ", named.Unknown.Select(text => $"'{Shown(text)}'"))}");
        else if (named.Countries.Count == 0) faults.Add("it names no country");
        return named.Countries;
    }

    private static string Shown(string text) => text.Length <= 100 ? text : $"{text[..99]}…";
}
