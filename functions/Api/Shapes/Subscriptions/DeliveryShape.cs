using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Sending;

namespace SanctionsTracker.Functions.Api.Shapes.Subscriptions;

/// <summary>A digest and every attempt to deliver it.</summary>
/// <param name="Sequence">Its number; 0 for the tests, which have no digest.</param>
/// <param name="DigestId">Its id; null for the tests.</param>
/// <param name="CreatedAt">When it was built; null for the tests.</param>
/// <param name="Format">How it is written; null for the tests.</param>
/// <param name="Changes">How many changes it tells of; null for the tests.</param>
/// <param name="Delivered">Whether any attempt delivered it.</param>
/// <param name="Attempts">In order of time.</param>
public sealed record DeliveryShape(
    int Sequence, string? DigestId, DateTimeOffset? CreatedAt, DigestFormat? Format, int? Changes, bool Delivered, IReadOnlyList<AttemptShape> Attempts)
{
    public static DeliveryShape Of(DeliveryLog log) => new(
        log.Sequence,
        log.Digest?.Digest.Id,
        log.Digest?.Digest.CreatedAt,
        log.Digest?.Format,
        log.Digest?.Digest.Total,
        log.Attempts.Any(attempt => attempt.Outcome == SendOutcome.Delivered),
        [.. log.Attempts.Select(AttemptShape.Of)]);
}
