using SanctionsTracker.Functions.Api.Shapes.Subscriptions;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>A page of a digest's changes, and the digest.</summary>
/// <param name="Digest">The digest.</param>
/// <param name="Items">The page, journal by journal.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
/// <param name="Total">How many changes it has in all.</param>
public sealed record DigestPage(DigestFactsShape Digest, IReadOnlyList<DigestChangeShape> Items, string? Next, int Total);
