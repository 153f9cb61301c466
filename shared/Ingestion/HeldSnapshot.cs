namespace SanctionsTracker.Ingestion;

/// <summary>A snapshot outside the limits: archived, not applied.</summary>
/// <param name="Reason">Which limit, with the figures.</param>
/// <param name="Sha256">The archived bytes.</param>
/// <param name="HeldAt">When it was held first.</param>
public sealed record HeldSnapshot(string Reason, string Sha256, DateTimeOffset HeldAt)
{
    /// <summary>The answer's validators, so that a held snapshot is not fetched again and again.</summary>
    public string? ETag { get; init; }

    public DateTimeOffset? LastModified { get; init; }
}
