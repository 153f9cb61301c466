namespace SanctionsTracker.Functions.Api.Events;

/// <summary>Where the list of sets goes on.</summary>
/// <param name="Last">The id of the last set answered.</param>
internal sealed record EventSetsCursor(string Last);
