using Microsoft.AspNetCore.Http.HttpResults;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Indicators.Uploads;

namespace SanctionsTracker.Functions.Api.Indicators;

/// <summary>The formats in which a series may be handed in, by media type.</summary>
internal static class UploadFormats
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly Dictionary<string, TableFormat> ByMediaType = new(StringComparer.Ordinal)
    {
        ["text/csv"] = TableFormat.Csv,
        ["application/csv"] = TableFormat.Csv,
        ["text/plain"] = TableFormat.Csv,
        ["application/octet-stream"] = TableFormat.Csv,
        // What curl says where it is told nothing.
        ["application/x-www-form-urlencoded"] = TableFormat.Csv,
        [Workbook] = TableFormat.Xlsx,
        ["application/json"] = TableFormat.Json,
    };

    /// <summary>The format that a request declares: CSV where it declares none; null for one that we do not read.</summary>
    public static TableFormat? Declared(HttpRequest request) => RequestBody.MediaType(request) is not { } type ? TableFormat.Csv
        : ByMediaType.TryGetValue(type, out var format) ? format
        : null;

    /// <summary>The format that the bytes themselves tell, whatever was declared: a workbook is a ZIP archive. Null for any other.</summary>
    public static TableFormat? Seen(ReadOnlySpan<byte> content) => content.StartsWith("PK\u0003\u0004"u8) ? TableFormat.Xlsx : null;

    public static ProblemHttpResult Refusal(HttpRequest request) => Problem.UnsupportedMediaType(
        $"Content-Type is '{request.ContentType}'. Read are text/csv, application/json and, for a workbook (.xlsx), {Workbook}.");
}
