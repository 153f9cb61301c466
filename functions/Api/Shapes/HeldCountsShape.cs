using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>What a held snapshot would change.</summary>
public sealed record HeldCountsShape(int Added, int Amended, int Removed, int Relisted, int Rejected)
{
    public static HeldCountsShape Of(HeldSnapshot held) => new(
        held.Counts.Added,
        // What another mapper has to read again cannot be told from what the publisher amended.
        held.Counts.Amended + held.Counts.Reread,
        held.Counts.Removed,
        held.Counts.Relisted,
        held.Rejected);
}
