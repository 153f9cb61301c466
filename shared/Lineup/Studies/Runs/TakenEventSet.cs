namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>The events of a set.</summary>
/// <param name="Id">The set.</param>
/// <param name="Name">Its name.</param>
/// <param name="Events">Its events in order of date; null where it should have been uploaded and was not.</param>
public sealed record TakenEventSet(string Id, string Name, IReadOnlyList<StudyEvent>? Events);
