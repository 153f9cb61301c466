namespace SanctionsTracker.Ingestion;

/// <summary>Works something out from what the sources brought, after each round of refreshes: under its own lease, with its own watermark, so
/// that it does nothing where nothing changed.</summary>
public interface IRoundFollower
{
    /// <summary>What it brings up to date, in words that follow "Not brought up to date:".</summary>
    string Name { get; }

    Task FollowAsync(CancellationToken cancellationToken);
}
