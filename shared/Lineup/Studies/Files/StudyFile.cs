namespace SanctionsTracker.Lineup.Studies.Files;

/// <summary>A file as it was read: a study, or what is wrong with it.</summary>
/// <param name="Id">The file's name without <c>.json</c>.</param>
/// <param name="Study">The study; null where the file is wrong.</param>
/// <param name="Faults">What is wrong; none for a study.</param>
public sealed record StudyFile(string Id, Study? Study, IReadOnlyList<StudyFault> Faults);
