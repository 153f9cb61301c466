using System.Buffers;
using System.IO.Compression;

namespace SanctionsTracker.Backup;

/// <summary>Writes lines into a compressed file of a backup.</summary>
internal sealed class LineWriter : IAsyncDisposable
{
    private const int BufferBytes = 128 * 1024;

    // .NET writes nothing at all where there is nothing to compress, which other programs take for a file that was cut off (RFC 1952).
    private static readonly byte[] NoLines = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private readonly string _name;
    private readonly FileStream _file;
    private readonly GZipStream _lines;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly LineCount _count = new();

    public LineWriter(BackupFolder folder, string name)
    {
        _name = name;
        _file = folder.Create(name, BufferBytes);
        _lines = new GZipStream(_file, CompressionLevel.Fastest, leaveOpen: true);
    }

    /// <summary>How many lines were written.</summary>
    public long Lines => _count.Lines;

    public async ValueTask WriteAsync(Action<IBufferWriter<byte>> line, CancellationToken cancellationToken)
    {
        _line.ResetWrittenCount();
        line(_line);
        _count.Add(_line.WrittenSpan);
        _line.Write("\n"u8);
        await _lines.WriteAsync(_line.WrittenMemory, cancellationToken);
    }

    /// <summary>Ends the file, on the disk.</summary>
    public async Task<BackupFile> CloseAsync()
    {
        await _lines.DisposeAsync();
        if (Lines == 0) await _file.WriteAsync(NoLines);
        _file.Flush(flushToDisk: true);
        return _count.Of(_name);
    }

    public async ValueTask DisposeAsync()
    {
        await _lines.DisposeAsync();
        await _file.DisposeAsync();
        _count.Dispose();
    }
}
