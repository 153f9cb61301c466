using System.Collections.Concurrent;
using System.Security.Cryptography;
using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Tests.Storage;

/// <summary>The archive contract in memory, for tests.</summary>
internal sealed class InMemoryArchive : IArchive, IArchiveListing
{
    private readonly ConcurrentDictionary<string, byte[]> _held = new(StringComparer.Ordinal);

    public int Count => _held.Count;

    public async Task<ArchivedContent> StoreAsync(Stream content, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await content.CopyToAsync(buffer, cancellationToken);
        var bytes = buffer.ToArray();
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new ArchivedContent(sha256, bytes.Length, _held.TryAdd(sha256, bytes));
    }

    public Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken) =>
        Task.FromResult<Stream?>(_held.TryGetValue(sha256, out var bytes) ? new MemoryStream(bytes, writable: false) : null);

    public IAsyncEnumerable<string> ListAsync(CancellationToken cancellationToken) => _held.Keys.Order(StringComparer.Ordinal).ToAsyncEnumerable();

    /// <summary>Loses content, as an owner's clean-up would.</summary>
    public void Lose(string sha256) => _held.TryRemove(sha256, out _);
}
