using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Tests.Ingestion.Model;

namespace SanctionsTracker.Tests.EndToEnd.Instances;

/// <summary>The archive as one instance sees it: each operation passes a gate first, and storing another after it took effect.</summary>
internal sealed class GatedArchive(IArchive inner, Process process, Gates gates) : IArchive
{
    public async Task<ArchivedContent> StoreAsync(Stream content, CancellationToken cancellationToken)
    {
        await gates.PassAsync(process);
        var stored = await inner.StoreAsync(content, cancellationToken);
        await gates.PassAsync(process);
        return stored;
    }

    public async Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken)
    {
        await gates.PassAsync(process);
        return await inner.OpenAsync(sha256, cancellationToken);
    }
}
