namespace SanctionsTracker.Targets;

/// <summary>What linking found.</summary>
/// <param name="Groups">The groups of two or more records, in the order of their first members.</param>
/// <param name="Refused">Links that were not made because they would have joined records that contradict each other, the surest first.</param>
public sealed record LinkedRecords(IReadOnlyList<RecordGroup> Groups, IReadOnlyList<RecordLink> Refused);
