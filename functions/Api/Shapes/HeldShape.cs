using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A snapshot that waits for the owner.</summary>
/// <param name="Reason">Which limits it breaks, in words.</param>
/// <param name="Sha256">Its bytes in the archive: what to release it by.</param>
/// <param name="HeldAt">Since when.</param>
/// <param name="Reasons">Each limit that it breaks, with the figures.</param>
/// <param name="Counts">What it would change; the changes are at <c>/api/sources/{id}/held</c>.</param>
public sealed record HeldShape(
    string Reason, string Sha256, DateTimeOffset HeldAt, IReadOnlyList<HoldReasonShape> Reasons, HeldCountsShape Counts)
{
    public static HeldShape? Of(HeldSnapshot? held) => held is null
        ? null
        : new(held.Reason, held.Sha256, held.HeldAt, [.. held.Reasons.Select(HoldReasonShape.Of)], HeldCountsShape.Of(held));
}
