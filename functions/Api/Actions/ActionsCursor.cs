namespace SanctionsTracker.Functions.Api.Actions;

/// <summary>Where the actions go on: after this one.</summary>
internal sealed record ActionsCursor(string After);
