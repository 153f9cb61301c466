using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Ingestion;

/// <summary>How much one refresh read of what a publisher gave; nothing where there was nothing new to read.</summary>
/// <param name="Entries">Of a list, its entries; of news, items; of indicators, series; of a publisher's own changes, publications.</param>
/// <param name="Rejected">Those of them that could not be used.</param>
public sealed record EntriesRead(int Entries, int Rejected)
{
    public static EntriesRead None { get; } = new(0, 0);

    internal static EntriesRead Of(CommitPlan plan) => new(plan.Observed + plan.Rejected.Count, plan.Rejected.Count);
}
