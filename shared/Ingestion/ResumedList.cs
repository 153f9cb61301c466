namespace SanctionsTracker.Ingestion;

/// <summary>A list's state from which new work can begin.</summary>
/// <param name="State">The state.</param>
/// <param name="Finished">What a commit did that an earlier run had begun and this one finished; null for none.</param>
/// <param name="Reread">Versions that a new mapper wrote anew.</param>
public sealed record ResumedList(SourceState State, RefreshOutcome? Finished, int Reread = 0);
