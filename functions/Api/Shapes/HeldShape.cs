using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A snapshot that waits for the owner.</summary>
/// <param name="Reason">Which limit it breaks.</param>
/// <param name="Sha256">Its bytes in the archive.</param>
/// <param name="HeldAt">Since when.</param>
public sealed record HeldShape(string Reason, string Sha256, DateTimeOffset HeldAt)
{
    public static HeldShape? Of(HeldSnapshot? held) => held is null ? null : new(held.Reason, held.Sha256, held.HeldAt);
}
