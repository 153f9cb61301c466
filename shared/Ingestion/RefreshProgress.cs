namespace SanctionsTracker.Ingestion;

/// <summary>How far a refresh has come; counts only rise within one refresh.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="Stage">What it is doing.</param>
/// <param name="Bytes">Bytes fetched.</param>
/// <param name="Entries">Entries read (for indicators: series).</param>
/// <param name="Changes">Changes found (for indicators: values written).</param>
public sealed record RefreshProgress(string SourceId, RefreshStage Stage, long Bytes = 0, int Entries = 0, int Changes = 0);
