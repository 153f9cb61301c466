using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>Which format a request asks for: <c>format=csv</c>, or else the Accept header.</summary>
internal static class OutputFormats
{
    public const string Parameter = "format";

    private static readonly (OutputFormat Format, string Name, string MediaType)[] Table =
    [
        (OutputFormat.Json, "json", "application/json"),
        (OutputFormat.Csv, "csv", "text/csv"),
        (OutputFormat.Ndjson, "ndjson", "application/x-ndjson"),
    ];

    public static string MediaType(this OutputFormat format) => Array.Find(Table, row => row.Format == format).MediaType;

    /// <summary>The format; null where nothing that is asked for is known.</summary>
    public static OutputFormat? AskedBy(HttpRequest request)
    {
        if (request.Query.TryGetValue(Parameter, out var named)) return Named(named);

        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0) return OutputFormat.Json;
        return accepted
            .Where(accept => accept.Quality is not 0)
            .OrderByDescending(accept => accept, MediaTypeHeaderValueComparer.QualityComparer)
            .Select(Matching)
            .FirstOrDefault(format => format is not null);
    }

    public static IResult Refusal() => Problem.NotAcceptable(
        $"Data is written as {string.Join(", ", Table.Select(row => row.MediaType))}: by header Accept or format={string.Join('|', Table.Select(row => row.Name))}.");

    private static OutputFormat? Named(StringValues names) =>
        names is [{ } name] && Array.FindIndex(Table, row => string.Equals(row.Name, name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at
            ? Table[at].Format
            : null;

    private static OutputFormat? Matching(MediaTypeHeaderValue accept) =>
        Array.FindIndex(Table, row => new MediaTypeHeaderValue(row.MediaType).IsSubsetOf(accept)) is >= 0 and var at
            ? Table[at].Format
            : null;
}
