namespace SanctionsTracker.Designations.Catalogues;

/// <summary>A timeline row that a commit is to write.</summary>
/// <param name="Id">The record.</param>
/// <param name="Mark">The event: to be added, or the one to be closed with the commit that wrote it.</param>
/// <param name="Closes">Whether the row closes the event.</param>
/// <param name="Evidence">How the event's date is known; null on a closing row.</param>
public sealed record PlannedMark(string Id, TimelineMark Mark, bool Closes, string? Evidence);
