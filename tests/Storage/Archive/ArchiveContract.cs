using System.Security.Cryptography;
using System.Text;
using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Tests.Storage.Archive;

/// <summary>What every archive does.</summary>
public abstract class ArchiveContract
{
    private protected static readonly CancellationToken None = CancellationToken.None;

    private protected abstract IArchive Archive { get; }

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    [InlineData(9_000_000)]
    public async Task Stored_content_comes_back(int length)
    {
        var content = Noise(length);

        var stored = await Archive.StoreAsync(new MemoryStream(content), None);

        Assert.Equal((Convert.ToHexStringLower(SHA256.HashData(content)), length), (stored.Sha256, stored.Length));
        Assert.Equal(content, await ReadAsync(stored.Sha256));
    }

    [SkippableFact]
    public async Task Content_that_is_held_is_not_written_again()
    {
        var content = Fresh();

        Assert.True((await Archive.StoreAsync(new MemoryStream(content), None)).Written);
        Assert.False((await Archive.StoreAsync(new MemoryStream(content), None)).Written);
    }

    [SkippableFact]
    public async Task Content_that_is_not_held_is_null() => Assert.Null(await Archive.OpenAsync(new string('0', 64), None));

    [SkippableFact]
    public async Task Content_can_be_read_by_several_at_once()
    {
        var content = Noise(200_000);
        var stored = await Archive.StoreAsync(new MemoryStream(content), None);

        var read = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ReadAsync(stored.Sha256)));

        Assert.All(read, bytes => Assert.Equal(content, bytes));
    }

    [SkippableFact]
    public async Task Several_that_store_the_same_content_at_once_all_succeed_and_it_is_whole()
    {
        var content = Fresh();

        var stored = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Archive.StoreAsync(new MemoryStream(content), None))));

        Assert.Contains(stored, one => one.Written);
        Assert.Single(stored.Select(one => one.Sha256).Distinct());
        Assert.Equal(content, await ReadAsync(stored[0].Sha256));
    }

    [SkippableFact]
    public async Task Content_whose_stream_fails_is_not_kept()
    {
        var archive = Archive;
        var content = Fresh();

        await Assert.ThrowsAsync<IOException>(() => archive.StoreAsync(new FailingStream(content), None));

        Assert.Null(await Archive.OpenAsync(Convert.ToHexStringLower(SHA256.HashData(content)), None));
    }

    [SkippableFact]
    public async Task A_cancelled_call_keeps_nothing()
    {
        var archive = Archive;
        var content = Fresh();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => archive.StoreAsync(new MemoryStream(content), new CancellationToken(canceled: true)));

        Assert.Null(await Archive.OpenAsync(Convert.ToHexStringLower(SHA256.HashData(content)), None));
    }

    [SkippableFact]
    public async Task All_that_is_held_is_listed_in_order()
    {
        var archive = Archive;
        var stored = new List<string>();
        for (var i = 0; i < 5; i++) stored.Add((await archive.StoreAsync(new MemoryStream(Fresh()), None)).Sha256);

        var listed = await ((IArchiveListing)archive).ListAsync(None).ToListAsync(None);

        Assert.Equal(listed.Order(StringComparer.Ordinal), listed);
        Assert.Equal(stored.Order(StringComparer.Ordinal), listed.Intersect(stored));
    }

    private protected static byte[] Fresh() => Encoding.UTF8.GetBytes($"content {Guid.CreateVersion7()}");

    private protected static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }

    private protected async Task<byte[]> ReadAsync(string sha256)
    {
        await using var content = (await Archive.OpenAsync(sha256, None))!;
        using var buffer = new MemoryStream();
        await content.CopyToAsync(buffer, None);
        return buffer.ToArray();
    }

    // Gives all of the content, and fails where its end should be.
    private sealed class FailingStream(byte[] content) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position == Length ? throw new IOException("broken off") : base.ReadAsync(buffer, cancellationToken);

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            throw new IOException("broken off");
    }
}
