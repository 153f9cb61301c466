using SanctionsTracker.Fetching;
using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Tests.Ingestion;

/// <summary>Answers every fetch with what it publishes now.</summary>
internal sealed class TinyPublisher(IArchive archive, TimeProvider time) : IFetcher
{
    public byte[] Now { get; set; } = [];

    /// <summary>An answer to give in place of the content.</summary>
    public FetchResult? Instead { get; set; }

    public List<FetchRequest> Requests { get; } = [];

    public async Task<FetchResult> FetchAsync(FetchRequest request, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        if (Instead is not null) return Instead;
        var archived = await archive.StoreAsync(new MemoryStream(Now), cancellationToken);
        progress?.Report(archived.Length);
        return new FetchResult.Fetched(archived.Sha256, archived.Length, ETag: null, LastModified: null, time.GetUtcNow());
    }
}
