using SanctionsTracker.Designations;

namespace SanctionsTracker.Ingestion;

/// <summary>A change that one side knows and the other does not.</summary>
/// <param name="List">The list.</param>
/// <param name="Id">The record's id on it.</param>
/// <param name="Name">Its name; null where the publisher does not say it.</param>
/// <param name="Action">What became of it, all in all, between two of our snapshots.</param>
/// <param name="At">When it was published; of our own changes, when they became visible here.</param>
/// <param name="Publication">The publication that says it; null for our own.</param>
public sealed record UnmatchedChange(
    ListId List, string Id, string? Name, PublishedAction Action, DateTimeOffset At, int? Publication = null);
