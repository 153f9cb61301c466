namespace SanctionsTracker.Storage.Archive;

/// <summary>The archive in a folder on a local disk, for any number of processes at a time.</summary>
public sealed class FolderArchive(string folder, TimeProvider clock) : IArchive, INeedsSetup
{
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

    private bool Keep(Spool spool)
    {
        var path = PathOf(spool.Sha256);
        if (File.Exists(path)) return false;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            File.Move(spool.FilePath, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another was faster with the same content.
            return false;
        }
    }

    private string PathOf(string sha256) => Path.Combine(folder, ArchiveName.Of(sha256));
}
