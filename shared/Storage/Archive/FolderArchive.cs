namespace SanctionsTracker.Storage.Archive;

/// <summary>The archive in a folder on a local disk, for any number of processes at a time.</summary>
public sealed class FolderArchive(string folder, TimeProvider clock) : IArchive, IArchiveListing, INeedsSetup
{
    private const int BlockBytes = 16 * 1024;

    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);
    private readonly string _incoming = Path.Combine(folder, "incoming");

    public Task InitialiseAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Spool.Clean(_incoming, clock.GetUtcNow() - Abandoned);
        return Task.CompletedTask;
    }

    public async Task<ArchivedContent> StoreAsync(Stream content, CancellationToken cancellationToken)
    {
        using var spool = await Spool.ReadAsync(content, _incoming, cancellationToken);
        return new ArchivedContent(spool.Sha256, spool.Length, Keep(spool));
    }

    public Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var path = PathOf(sha256);
        try
        {
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, FileOptions.SequentialScan);
            return Task.FromResult<Stream?>(new VerifiedStream(file, sha256));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    public IAsyncEnumerable<string> ListAsync(CancellationToken cancellationToken) => Held().ToAsyncEnumerable();

    private IEnumerable<string> Held()
    {
        if (!Directory.Exists(folder)) return [];
        return Directory.EnumerateDirectories(folder)
            .Order(StringComparer.Ordinal)
            .SelectMany(part => Directory.EnumerateFiles(part, "*.br").Order(StringComparer.Ordinal))
            .Select(file => ArchiveName.Sha256Of(Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .OfType<string>();
    }

    private bool Keep(Spool spool)
    {
        var path = PathOf(spool.Sha256);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            if (File.Exists(path))
            {
                if (AreOne(path, spool.FilePath)) return false;
                // What a disk damaged would fail every reading for ever; the good bytes are at hand.
                File.Move(spool.FilePath, path, overwrite: true);
                return true;
            }

            File.Move(spool.FilePath, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another was faster with the same content.
            return false;
        }
    }

    // Compressed: a tenth of the content. Another version of the compressor makes other bytes of it, which are as good.
    private static bool AreOne(string held, string spooled)
    {
        using var one = File.OpenRead(held);
        using var other = File.OpenRead(spooled);
        if (one.Length != other.Length) return false;
        Span<byte> left = stackalloc byte[BlockBytes];
        Span<byte> right = stackalloc byte[BlockBytes];
        while (one.ReadAtLeast(left, BlockBytes, throwOnEndOfStream: false) is var read and > 0)
        {
            if (other.ReadAtLeast(right, BlockBytes, throwOnEndOfStream: false) != read || !left[..read].SequenceEqual(right[..read])) return false;
        }

        return true;
    }

    private string PathOf(string sha256) => Path.Combine(folder, ArchiveName.Of(sha256));
}
