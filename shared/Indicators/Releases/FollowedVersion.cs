namespace SanctionsTracker.Indicators.Releases;

/// <summary>Up to which version of all series everything was announced.</summary>
/// <param name="Version">The version; null before the first.</param>
/// <param name="ETag">The version of the row that says so; null where there is none.</param>
public sealed record FollowedVersion(string? Version, string? ETag)
{
    public static readonly FollowedVersion None = new(Version: null, ETag: null);
}
