using SanctionsTracker.Extraction;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A date that an article names.</summary>
public sealed record NewsDateShape(int Start, string Text, string Value, string? EndValue, ExtractedPrecision Precision, DateRule Rule)
{
    public static NewsDateShape Of(ExtractedDate date) =>
        new(date.Start, date.Text, date.Value.Value, date.EndValue?.Value, date.Precision, date.Rule);
}
