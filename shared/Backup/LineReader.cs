using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace SanctionsTracker.Backup;

/// <summary>Reads the lines of a compressed file of a backup, one at a time.</summary>
internal static class LineReader
{
    private static readonly StreamPipeReaderOptions Buffers = new(bufferSize: 128 * 1024);

    /// <summary>What <paramref name="read"/> makes of each line, which it must not keep.</summary>
    /// <exception cref="InvalidDataException">The file is cut off or damaged.</exception>
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        Stream compressed, Func<ReadOnlySequence<byte>, T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = PipeReader.Create(new GZipStream(compressed, CompressionMode.Decompress), Buffers);
        try
        {
            while (true)
            {
                var result = await lines.ReadAsync(cancellationToken);
                var rest = result.Buffer;
                while (rest.PositionOf((byte)'\n') is { } end)
                {
                    yield return read(rest.Slice(0, end));
                    rest = rest.Slice(rest.GetPosition(1, end));
                }

                lines.AdvanceTo(rest.Start, rest.End);
                if (!result.IsCompleted) continue;
                if (!rest.IsEmpty) throw new InvalidDataException("The last line is cut off.");
                break;
            }
        }
        finally
        {
            await lines.CompleteAsync();
        }
    }
}
