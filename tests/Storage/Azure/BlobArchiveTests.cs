using Azure.Storage.Blobs;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Azure;
using SanctionsTracker.Tests.Storage.Archive;

namespace SanctionsTracker.Tests.Storage.Azure;

[Collection(AzuriteCollection.Name)]
public sealed class BlobArchiveTests(AzuriteFixture azurite) : ArchiveContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private BlobArchive? _archive;

    private protected override IArchive Archive => _archive ??= Open();

    private BlobContainerClient Container => AzureClients.Archive(azurite.Options);

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task Nothing_temporary_is_left_behind()
    {
        await Archive.StoreAsync(new MemoryStream(Fresh()), None);

        Assert.Empty(Directory.EnumerateFiles(_folder.Path));
    }

    [SkippableFact]
    public async Task A_damaged_blob_is_noticed_when_read()
    {
        var stored = await Archive.StoreAsync(new MemoryStream(Noise(50_000)), None);
        var blob = Container.GetBlobClient($"{stored.Sha256[..2]}/{stored.Sha256}.br");
        var bytes = (await blob.DownloadContentAsync(None)).Value.Content.ToArray();
        await blob.UploadAsync(new BinaryData(bytes[..^100]), overwrite: true, None);

        await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(stored.Sha256));
        await Container.DeleteBlobAsync(blob.Name, cancellationToken: None);
    }

    private BlobArchive Open()
    {
        Container.CreateIfNotExists(cancellationToken: None);
        return new BlobArchive(Container, _folder.Path, TimeProvider.System);
    }
}
