using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>A change that we found between two snapshots of one list.</summary>
/// <param name="Id">The record.</param>
/// <param name="Action">What became of it.</param>
/// <param name="Name">Its name.</param>
/// <param name="At">When it became visible.</param>
internal sealed record OurChange(string Id, PublishedAction Action, string Name, DateTimeOffset At);
