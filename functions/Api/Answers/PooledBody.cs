using System.Buffers;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>A body while it is written and sent, in memory that the next answer uses again: bodies are large, and a new array for each
/// would keep the garbage collector busy with little else.</summary>
internal sealed class PooledBody : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 64 * 1024;

    private byte[] _array = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;

    public ReadOnlyMemory<byte> Written => _array.AsMemory(0, _length);

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _array.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_array);
        _array = [];
        _length = 0;
    }

    private void Grow(int sizeHint)
    {
        if (_array.Length - _length >= Math.Max(sizeHint, 1)) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_array.Length * 2, _length + sizeHint));
        _array.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_array);
        _array = larger;
    }
}
