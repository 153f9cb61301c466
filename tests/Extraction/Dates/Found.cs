using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Tests.Extraction.Dates;

/// <summary>The dates of a text, each on a line: <c>span = value/end rule</c>.</summary>
internal static class Found
{
    public static IReadOnlyList<ExtractedDate> All(string text, string? published = null) => DateExtractor.Extract(new SourceText(text)
    {
        Published = published is null ? null : PartialDate.TryParse(published, out var date) ? date : throw new ArgumentException(published, nameof(published)),
    });

    public static string In(string text, string? published = null) => string.Join("; ", All(text, published).Select(Line));

    private static string Line(ExtractedDate date) =>
        $"{date.Text} = {date.Value.Value}{(date.EndValue is { } end ? "/" + end.Value : "")} {date.Rule}";
}
