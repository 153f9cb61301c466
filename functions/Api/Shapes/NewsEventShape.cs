using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>Something that happened, as an article tells it.</summary>
public sealed record NewsEventShape(
    int Start, string Text, EventKind Kind, string? Date, CountryCode? Country, int? Count, IReadOnlyList<string> Targets)
{
    public static NewsEventShape Of(ExtractedEvent told) =>
        new(told.Start, told.Text, told.Kind, told.Date?.Value, told.Country, told.Count, told.Targets);
}
