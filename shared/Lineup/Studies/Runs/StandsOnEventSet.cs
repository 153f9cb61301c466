namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>An uploaded set of events that a study looks at.</summary>
/// <param name="Id">The set.</param>
/// <param name="Sha256">Its content in the archive; null where there is no such set.</param>
public sealed record StandsOnEventSet(string Id, string? Sha256);
