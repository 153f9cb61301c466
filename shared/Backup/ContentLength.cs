using System.Buffers;

namespace SanctionsTracker.Backup;

/// <summary>Reads content to its end, by which an archive's stream checks itself.</summary>
internal static class ContentLength
{
    private const int BufferBytes = 128 * 1024;

    /// <returns>How many bytes there were.</returns>
    public static async Task<long> OfAsync(Stream content, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            var length = 0L;
            while (await content.ReadAsync(buffer, cancellationToken) is var read and > 0) length += read;
            return length;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
