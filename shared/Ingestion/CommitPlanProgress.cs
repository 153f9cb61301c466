namespace SanctionsTracker.Ingestion;

/// <summary>How far the reading of a snapshot has come.</summary>
/// <param name="Entries">Entries read.</param>
/// <param name="Changes">Versions to write so far; removals are known only at the end.</param>
public sealed record CommitPlanProgress(int Entries, int Changes);
