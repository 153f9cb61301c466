namespace SanctionsTracker.Lineup.Studies.Findings;

/// <summary>Findings as they are stored.</summary>
/// <param name="Findings">What the study came to last; null where it was never worked out.</param>
/// <param name="ETag">The version of their row; null likewise.</param>
public sealed record HeldFindings(StudyFindings? Findings, string? ETag);
