using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Storage.Azure;

/// <summary>The archive in a Blob container. Content passes through a temporary file, since its name is its hash.</summary>
/// <param name="container">The container, which is created at start.</param>
/// <param name="spoolFolder">Where temporary files go.</param>
/// <param name="clock">Tells which temporary files were abandoned.</param>
public sealed class BlobArchive(BlobContainerClient container, string spoolFolder, TimeProvider clock) : IArchive, IArchiveListing, INeedsSetup
{
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    public async Task InitialiseAsync(CancellationToken cancellationToken)
    {
        Spool.Clean(spoolFolder, clock.GetUtcNow() - Abandoned);
        await container.CreateIfNotExistsAsync(PublicAccessType.None, cancellationToken: cancellationToken);
    }

    public async Task<ArchivedContent> StoreAsync(Stream content, CancellationToken cancellationToken)
    {
        using var spool = await Spool.ReadAsync(content, spoolFolder, cancellationToken);
        var blob = container.GetBlobClient(ArchiveName.Of(spool.Sha256));
        var written = !await blob.ExistsAsync(cancellationToken) && await UploadAsync(blob, spool.FilePath, cancellationToken);
        return new ArchivedContent(spool.Sha256, spool.Length, written);
    }

    public async Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken)
    {
        var blob = container.GetBlobClient(ArchiveName.Of(sha256));
        try
        {
            var download = await blob.DownloadStreamingAsync(cancellationToken: cancellationToken);
            return new VerifiedStream(download.Value.Content, sha256);
        }
        catch (RequestFailedException e) when (AzureErrors.IsMissingBlob(e))
        {
            return null;
        }
    }

    public async IAsyncEnumerable<string> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Azure lists blobs in the order of their names.
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellationToken))
            if (ArchiveName.Sha256Of(blob.Name) is { } sha256) yield return sha256;
    }

    private static async Task<bool> UploadAsync(BlobClient blob, string file, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions
        {
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
            HttpHeaders = new BlobHttpHeaders { ContentType = "application/octet-stream" },
            TransferOptions = new StorageTransferOptions { InitialTransferSize = 8 << 20, MaximumTransferSize = 4 << 20, MaximumConcurrency = 2 },
        };
        try
        {
            await blob.UploadAsync(file, options, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (AzureErrors.IsHeldAlready(e))
        {
            // Another was faster with the same content.
            return false;
        }
    }
}
