namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Where the changes of a digest go on; they are always the same.</summary>
/// <param name="After">How many were answered.</param>
internal sealed record DigestCursor(int After);
