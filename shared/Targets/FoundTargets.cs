namespace SanctionsTracker.Targets;

/// <summary>A page of what was found.</summary>
/// <param name="Page">The targets, in the order of their ids.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="More">Whether there are any after this page.</param>
public sealed record FoundTargets(IReadOnlyList<KnownTarget> Page, int Total, bool More);
