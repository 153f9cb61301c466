namespace SanctionsTracker.Storage;

/// <summary>A part of storage that must be created before it is first used.</summary>
public interface INeedsSetup
{
    /// <summary>Creates what is missing. Safe to call again, and from several processes at once.</summary>
    Task InitialiseAsync(CancellationToken cancellationToken);
}
