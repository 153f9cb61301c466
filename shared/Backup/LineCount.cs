using System.Buffers;
using System.Security.Cryptography;

namespace SanctionsTracker.Backup;

/// <summary>Counts lines and hashes them, each with its end.</summary>
internal sealed class LineCount : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long Lines { get; private set; }

    public void Add(ReadOnlySpan<byte> line)
    {
        _hash.AppendData(line);
        _hash.AppendData("\n"u8);
        Lines++;
    }

    public void Add(ReadOnlySequence<byte> line)
    {
        foreach (var part in line) _hash.AppendData(part.Span);
        _hash.AppendData("\n"u8);
        Lines++;
    }

    /// <summary>What was counted, under a name.</summary>
    public BackupFile Of(string name) => new(name, Lines, Convert.ToHexStringLower(_hash.GetCurrentHash()));

    public void Dispose() => _hash.Dispose();
}
