namespace SanctionsTracker.Functions.Api.Sources;

/// <summary>Where the changes of a held snapshot go on.</summary>
internal sealed record HeldCursor(string? Preview, int After);
