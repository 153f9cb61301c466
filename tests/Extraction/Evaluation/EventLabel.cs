using SanctionsTracker.Extraction;

namespace SanctionsTracker.Tests.Extraction.Evaluation;

internal sealed record EventLabel : Label
{
    public required EventKind Kind { get; init; }

    /// <summary>A second kind that is as right as the first.</summary>
    public EventKind? Or { get; init; }

    /// <summary>ISO 8601, cut to the precision.</summary>
    public required string Date { get; init; }

    /// <summary>ISO 3166-1 alpha-3; null where the text does not settle it.</summary>
    public string? Country { get; init; }

    public int? Count { get; init; }

    public bool IsMetBy(ExtractedEvent found) => (found.Kind == Kind || found.Kind == Or) && found.Date?.Value == Date;

    public override string ToString() => $"“{Quote}” {Kind} {Date}";
}
