using SanctionsTracker.Events;

namespace SanctionsTracker.Lineup.Studies;

/// <summary>Dated events of a study: in its file, or in a file beside it; or a set that was uploaded.</summary>
/// <param name="Id">How the rest of the study names it.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Events">The events; empty for a set that was uploaded, which is read when the study runs.</param>
/// <param name="Uploaded">The id of the uploaded set; null where the study has the events itself.</param>
public sealed record StudyEventSet(string Id, string Name, IReadOnlyList<StudyEvent> Events, EventSetId? Uploaded = null);
