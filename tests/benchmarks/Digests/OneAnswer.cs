using SanctionsTracker.Fetching;
using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Benchmarks.Digests;

/// <summary>A publisher who gives one content to whoever asks.</summary>
internal sealed class OneAnswer(IArchive archive, byte[] content) : IFetcher
{
    public async Task<FetchResult> FetchAsync(FetchRequest request, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream(content, writable: false);
        var stored = await archive.StoreAsync(body, cancellationToken);
        return new FetchResult.Fetched(stored.Sha256, stored.Length, ETag: null, LastModified: null, TimeProvider.System.GetUtcNow());
    }
}
