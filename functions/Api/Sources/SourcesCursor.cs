namespace SanctionsTracker.Functions.Api.Sources;

/// <summary>Where the sources go on: after this id.</summary>
internal sealed record SourcesCursor(string After);
