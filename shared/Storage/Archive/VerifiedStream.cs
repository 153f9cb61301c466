using System.IO.Compression;
using System.Security.Cryptography;

namespace SanctionsTracker.Storage.Archive;

/// <summary>Reads archived content decompressed, and checks at its end that it is what its name says.</summary>
/// <remarks>Hashing costs about a tenth of what parsing costs. Who stops before the end has not checked.</remarks>
internal sealed class VerifiedStream(Stream compressed, string sha256) : Stream
{
    private readonly BrotliStream _content = new(compressed, CompressionMode.Decompress);
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool _checked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="InvalidDataException">The content is damaged or cut off.</exception>
    public override int Read(Span<byte> buffer) => Seen(buffer, _content.Read(buffer));

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await _content.ReadAsync(buffer, cancellationToken);
        return Seen(buffer.Span, read);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await _content.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
            _hash.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Seen(ReadOnlySpan<byte> buffer, int read)
    {
        if (read > 0) _hash.AppendData(buffer[..read]);
        else if (buffer.Length > 0 && !_checked) Check();
        return read;
    }

    private void Check()
    {
        _checked = true;
        if (Convert.ToHexStringLower(_hash.GetHashAndReset()) != sha256) throw new InvalidDataException($"The archived content {sha256} is damaged.");
    }
}
