using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;

namespace SanctionsTracker.Storage.Archive;

/// <summary>Content that was read to its end into a temporary file, compressed with Brotli and hashed on the way. Disposing it deletes the
/// file, unless it was moved elsewhere.</summary>
internal sealed class Spool : IDisposable
{
    private const int BufferBytes = 128 * 1024;

    // Measured on the SDN list: a second for 400 MB, at a twelfth of its size (decision 0002).
    private static readonly BrotliCompressionOptions Compression = new() { Quality = 1 };

    private Spool(string path) => FilePath = path;

    public string FilePath { get; }

    /// <summary>The SHA-256 of the content, uncompressed.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The length of the content, uncompressed.</summary>
    public long Length { get; private set; }

    public static async Task<Spool> ReadAsync(Stream content, string folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        Directory.CreateDirectory(folder);
        var spool = new Spool(Path.Combine(folder, $"{Guid.CreateVersion7():N}.tmp"));
        try
        {
            await spool.FillAsync(content, cancellationToken);
            return spool;
        }
        catch
        {
            spool.Dispose();
            throw;
        }
    }

    /// <summary>Deletes what processes that were killed left behind: files older than <paramref name="before"/>.</summary>
    public static void Clean(string folder, DateTimeOffset before)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(folder, "*.tmp").Where(file => File.GetLastWriteTimeUtc(file) < before.UtcDateTime)) File.Delete(file);
    }

    public void Dispose() => File.Delete(FilePath);

    private async Task FillAsync(Stream content, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(FilePath, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferBytes, FileOptions.SequentialScan);
        await using (var compressed = new BrotliStream(file, Compression, leaveOpen: true)) await CopyAsync(content, compressed, cancellationToken);
        // On the disk before it gets its name: a name must never stand for half of the content after a power cut.
        file.Flush(flushToDisk: true);
    }

    private async Task CopyAsync(Stream content, BrotliStream compressed, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            while (await content.ReadAsync(buffer, cancellationToken) is var read and > 0)
            {
                hash.AppendData(buffer, 0, read);
                await compressed.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                Length += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
