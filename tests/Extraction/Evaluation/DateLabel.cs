using SanctionsTracker.Extraction;

namespace SanctionsTracker.Tests.Extraction.Evaluation;

internal sealed record DateLabel : Label
{
    /// <summary>ISO 8601, cut to the precision.</summary>
    public required string Value { get; init; }

    public string? EndValue { get; init; }

    public required ExtractedPrecision Precision { get; init; }

    public required DateRule Rule { get; init; }

    public bool IsMetBy(ExtractedDate found) => found.Value.Value == Value && found.EndValue?.Value == EndValue;

    public override string ToString() => EndValue is null ? $"“{Quote}” {Value}" : $"“{Quote}” {Value} to {EndValue}";
}
