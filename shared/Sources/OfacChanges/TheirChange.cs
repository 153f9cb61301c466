using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>A published change of a record of one list.</summary>
/// <param name="Id">The record.</param>
/// <param name="Action">What was done to it.</param>
/// <param name="Name">Its name; null where it is left out.</param>
/// <param name="At">When it was published.</param>
/// <param name="Publication">Where it is said.</param>
internal sealed record TheirChange(string Id, PublishedAction Action, string? Name, DateTimeOffset At, int Publication);
