using System.Text.RegularExpressions;
using SanctionsTracker.Designations;
using SanctionsTracker.Events.Uploads;
using SanctionsTracker.Functions.Api.Json;
using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.Events;

/// <summary>The parameters of an upload of events.</summary>
internal static partial class QueryEventUploads
{
    private const int LongestText = 400;

    /// <summary>What is asked; null where that cannot be told, and the query then has a problem.</summary>
    /// <param name="query">The parameters.</param>
    /// <param name="set">The id in the path.</param>
    public static EventsOrder? EventsOrder(this Query query, string set)
    {
        var (id, name, source) = (query.EventSetInPath(set), Said(query, "name"), Said(query, "source"));
        var (headers, countries, kind) = (Headers(query), Countries(query), Said(query, "kind"));
        var mapping = new EventMapping
        {
            Headers = headers,
            Countries = countries,
            Kind = kind,
            CountrySeparator = Separator(query),
            DateFormats = Formats(query),
        };
        foreach (var field in headers.Keys.Where(mapping.IsConstant))
            query.Reject("columns", $"maps the {ApiJson.Word(field)}, for which '{ApiJson.Word(field)}' gives a constant: one of them is meant");
        var onError = query.OneOf<OnError>("on_error");
        return id is { } known ? new(known, name ?? known.Value, source, mapping, onError ?? OnError.Refuse) : null;
    }

    // date:Date,title:Vessel; a header may hold a comma, so they are parted where the next field begins.
    private static Dictionary<EventField, string> Headers(Query query)
    {
        var headers = new Dictionary<EventField, string>();
        foreach (var pair in query.Repeated("columns").SelectMany(text => BeforeField().Split(text)))
        {
            var (word, header) = pair.Split(':', 2, StringSplitOptions.TrimEntries) is [var left, var right] ? (left, right) : (pair, "");
            if (header.Length == 0 || FieldOf(word) is not { } field)
                query.Reject("columns", $"must be such as date:Date,title:Vessel, of {string.Join(", ", Fields.Select(one => ApiJson.Word(one)))}, not '{pair}'");
            else if (!headers.TryAdd(field, header))
                query.Reject("columns", $"maps the {word} twice");
        }

        return headers;
    }

    private static IReadOnlyList<CountryCode>? Countries(Query query)
    {
        if (query.Text("country") is not { } text) return null;
        var named = NamedCountries.In([text], ",");
        if (named.Unknown.Count > 0) query.Reject("country", $"must name countries by code or name (IRN, IR or Iran), not '{string.Join(", ", named.Unknown)}'");
        return named.Countries;
    }

    // country:, or country:;
    private static string? Separator(Query query)
    {
        if (query.Text("split") is not { } text) return null;
        if (text.Split(':', 2) is [var word, { Length: > 0 } separator] && FieldOf(word) == EventField.Country) return separator;
        query.Reject("split", $"must be the country and what parts several in one field, such as 'country:,' or 'country:;', not '{text}'");
        return null;
    }

    private static DateFormat[] Formats(Query query) =>
    [
        .. query.Repeated("date_format").Select(pattern => FormatOf(query, pattern)).OfType<DateFormat>(),
    ];

    private static DateFormat? FormatOf(Query query, string pattern)
    {
        if (DateFormat.TryParse(pattern, out var format)) return format;
        query.Reject("date_format", $"must be made of d, M and y, such as d-MMM-yy or dd/MM/yyyy, with a month where there is a day, not '{pattern}'");
        return null;
    }

    private static string? Said(Query query, string name)
    {
        var text = query.Text(name);
        if (text?.Length > LongestText) query.Reject(name, $"may have {LongestText} characters");
        return PublishedText.Clean(text);
    }

    private static EventField[] Fields { get; } = Enum.GetValues<EventField>();

    private static EventField? FieldOf(string word)
    {
        var at = Array.FindIndex(Fields, field => string.Equals(ApiJson.Word(field), word, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : Fields[at];
    }

    [GeneratedRegex(@",(?=\s*[A-Za-z_]+\s*:)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BeforeField();
}
