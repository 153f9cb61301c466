namespace SanctionsTracker.Storage.Archive;

/// <summary>Says what an archive holds: for copies of a store.</summary>
public interface IArchiveListing
{
    /// <summary>The SHA-256 of each content, in ordinal order, read while enumerated. What is stored meanwhile may or may not appear.</summary>
    IAsyncEnumerable<string> ListAsync(CancellationToken cancellationToken);
}
