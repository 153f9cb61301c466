using SanctionsTracker.Fetching;

namespace SanctionsTracker.Ingestion;

/// <summary>Where a snapshot's bytes came from.</summary>
/// <param name="Sha256">The bytes, in the archive.</param>
/// <param name="Address">The address as configured, or the name of a file that the owner brought.</param>
/// <param name="FetchedAt">When we got them.</param>
/// <param name="ETag">The answer's validator; null for none.</param>
/// <param name="LastModified">The answer's Last-Modified; null for none.</param>
public sealed record SnapshotOrigin(
    string Sha256, string Address, DateTimeOffset FetchedAt, string? ETag = null, DateTimeOffset? LastModified = null)
{
    public static SnapshotOrigin Of(FetchResult.Fetched fetched, Uri address) =>
        new(fetched.Sha256, address.ToString(), fetched.FetchedAt, fetched.ETag, fetched.LastModified);
}
