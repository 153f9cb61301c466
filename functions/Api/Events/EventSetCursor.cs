namespace SanctionsTracker.Functions.Api.Events;

/// <summary>Where the events of a set go on.</summary>
/// <param name="Version">The version that the first page was of.</param>
/// <param name="After">How many of those that match were answered.</param>
internal sealed record EventSetCursor(int Version, int After);
