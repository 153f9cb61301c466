using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Benchmarks.Ingestion;

/// <summary>An archive that counts the contents that it did not hold before.</summary>
internal sealed class CountingArchive(IArchive inner) : IArchive
{
    private int _written;

    public int Written => _written;

    public void Reset() => _written = 0;

    public async Task<ArchivedContent> StoreAsync(Stream content, CancellationToken cancellationToken)
    {
        var archived = await inner.StoreAsync(content, cancellationToken);
        if (archived.Written) Interlocked.Increment(ref _written);
        return archived;
    }

    public Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken) => inner.OpenAsync(sha256, cancellationToken);
}
