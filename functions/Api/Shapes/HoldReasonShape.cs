using SanctionsTracker.Ingestion.Holding;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A limit that a held snapshot breaks.</summary>
/// <param name="Code">Which one, for programs.</param>
/// <param name="Message">Which one, for people.</param>
/// <param name="Field">The field whose fill rate it is; else null.</param>
/// <param name="Figures">The figures by name: counts, and shares of 0 to 1.</param>
public sealed record HoldReasonShape(string Code, string Message, string? Field, IReadOnlyDictionary<string, double> Figures)
{
    public static HoldReasonShape Of(HoldReason reason) => new(reason.Code, reason.Message, reason.Field, reason.Figures);
}
