namespace SanctionsTracker.Storage;

/// <summary>Creates tables, folders and containers; each host and command calls it once, at start.</summary>
public sealed class StorageSetup(IEnumerable<INeedsSetup> parts)
{
    public async Task InitialiseAsync(CancellationToken cancellationToken)
    {
        foreach (var part in parts) await part.InitialiseAsync(cancellationToken);
    }
}
