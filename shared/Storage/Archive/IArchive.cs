namespace SanctionsTracker.Storage.Archive;

/// <summary>
/// The raw bytes that publishers gave us, and the catalogues we made of them, compressed and named by the SHA-256 of their
/// uncompressed content. Written once, never changed: two implementations, one contract suite.
/// </summary>
public interface IArchive
{
    /// <summary>Reads <paramref name="content"/> to its end and keeps it. Content already held is not written again; in a folder, content that was
    /// damaged is replaced.</summary>
    /// <exception cref="IOException">The content's own stream failed or broke a cap; nothing was kept.</exception>
    Task<ArchivedContent> StoreAsync(Stream content, CancellationToken cancellationToken);

    /// <summary>The content, decompressed, to be read once and disposed; null where it is not held.</summary>
    Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken);
}
