using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>Why two records are held to name one target.</summary>
/// <param name="A">The one.</param>
/// <param name="B">The other.</param>
/// <param name="Confidence">0 to 1, of all reasons together.</param>
/// <param name="Reasons">What they agree on, the surest first.</param>
public sealed record TargetLinkShape(RecordReference A, RecordReference B, double Confidence, IReadOnlyList<LinkReason> Reasons)
{
    public static TargetLinkShape Of(RecordLink link) =>
        new(RecordReference.Of(link.A), RecordReference.Of(link.B), link.Confidence, link.Reasons);
}
