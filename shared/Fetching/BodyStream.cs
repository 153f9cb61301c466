using System.Globalization;

namespace SanctionsTracker.Fetching;

/// <summary>An answer's body on its way into the archive, decompressed: capped in size and in waiting, its progress reported, its
/// failures put into words. Read once, forwards.</summary>
internal sealed class BodyStream(Stream inner, FetchRequest request, IProgress<long>? progress, FetchDeadline deadline) : Stream
{
    private ReadOnlyMemory<byte> _head;
    private long _received;
    private long _given;

    /// <summary>Why the body could not be read to its end; null while it can.</summary>
    public FetchFailedException? Failure { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _given;
        set => throw new NotSupportedException();
    }

    /// <summary>The first bytes, which will be read again: all of a body that is shorter than <see cref="ContentCheck.HeadLength"/>.
    /// To be called first.</summary>
    public async Task<ReadOnlyMemory<byte>> PeekAsync()
    {
        var buffer = new byte[ContentCheck.HeadLength];
        var length = 0;
        while (length < buffer.Length && await ReceiveAsync(buffer.AsMemory(length), deadline.Token) is var count and > 0)
        {
            length += count;
        }

        return _head = buffer.AsMemory(0, length);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = _head.IsEmpty ? await ReceiveAsync(buffer, cancellationToken) : TakeHead(buffer);
        _given += count;
        progress?.Report(_given);
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("A body comes over the network and is read asynchronously.");

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int TakeHead(Memory<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _head.Length);
        _head[..count].CopyTo(buffer);
        _head = _head[count..];
        return count;
    }

    private async ValueTask<int> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            deadline.AwaitBytes();
            var count = await inner.ReadAsync(buffer, cancellationToken);
            deadline.BytesCame();
            _received += count;
            return _received <= request.MaximumBytes ? count : throw TooLarge();
        }
        catch (Exception exception) when (exception is (IOException or InvalidDataException) and not FetchFailedException)
        {
            throw Failure = Broken(exception);
        }
    }

    private FetchFailedException TooLarge() => Failure = new FetchFailedException(string.Create(CultureInfo.InvariantCulture,
        $"{ShownAddress.Of(request.Address)} answered more than the {request.MaximumBytes:N0} bytes accepted, counted after decompression."));

    private FetchFailedException Broken(Exception cause) => new(string.Create(CultureInfo.InvariantCulture,
        $"The transfer from {ShownAddress.Of(request.Address)} broke off after {_received:N0} bytes: {Reason(cause)}."), cause)
    {
        BrokeOff = true,
    };

    private static string Reason(Exception cause) => cause is InvalidDataException
        ? "its compressed data are damaged or incomplete"
        : "the answer ended before it was complete";
}
