using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Tests.Storage.Archive;

public sealed class FolderArchiveTests : ArchiveContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());
    private readonly FolderArchive _archive;

    public FolderArchiveTests() => _archive = new FolderArchive(_folder.Path, _clock);

    private protected override IArchive Archive => _archive;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_temporary_is_left_behind()
    {
        await _archive.StoreAsync(new MemoryStream([1, 2, 3]), None);
        await _archive.StoreAsync(new MemoryStream([1, 2, 3]), None);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _archive.StoreAsync(new MemoryStream([4]), new CancellationToken(canceled: true)));

        Assert.Equal(["039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81.br"], Files());
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("/9058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb8100")]
    [InlineData("../58c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb8100")]
    [InlineData("039058C6F2C0CB492C533B0A4D14EF77CC0F78ABCCCED5287D84A1A2011CFB81")]
    public async Task A_name_that_is_no_hash_opens_nothing(string name) =>
        await Assert.ThrowsAsync<ArgumentException>(() => _archive.OpenAsync(name, None));

    [Fact]
    public async Task What_is_no_content_is_not_listed()
    {
        var stored = await _archive.StoreAsync(new MemoryStream([1, 2, 3]), None);
        await File.WriteAllTextAsync(_folder.File("03/notes.txt"), "mine", None);
        await File.WriteAllTextAsync(_folder.File("incoming/0.br"), "half", None);

        Assert.Equal([stored.Sha256], await _archive.ListAsync(None).ToListAsync(None));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_holds_nothing() =>
        Assert.Empty(await new FolderArchive(_folder.File("absent"), _clock).ListAsync(None).ToListAsync(None));

    [Fact]
    public async Task Abandoned_temporary_files_are_deleted_after_a_day()
    {
        Directory.CreateDirectory(_folder.File("incoming"));
        await File.WriteAllBytesAsync(_folder.File("incoming/0.tmp"), [1], None);

        await _archive.InitialiseAsync(None);
        Assert.Equal(["0.tmp"], Files());
        _clock.Advance(TimeSpan.FromHours(25));
        await _archive.InitialiseAsync(None);

        Assert.Empty(Files());
    }

    [Fact]
    public async Task Content_that_was_cut_off_is_noticed_when_read()
    {
        var sha256 = await StoredAsync();
        await DamageAsync(sha256, bytes => bytes[..(bytes.Length / 2)]);

        await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(sha256));
    }

    [Fact]
    public async Task Content_of_which_a_bit_flipped_is_noticed_when_read()
    {
        var sha256 = await StoredAsync();
        await DamageAsync(sha256, bytes =>
        {
            bytes[bytes.Length / 2] ^= 1;
            return bytes;
        });

        await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(sha256));
    }

    [Fact]
    public async Task Damaged_content_is_replaced_when_the_same_is_stored_again()
    {
        var sha256 = await StoredAsync();
        await DamageAsync(sha256, bytes =>
        {
            bytes[bytes.Length / 2] ^= 1;
            return bytes;
        });

        var again = await _archive.StoreAsync(new MemoryStream(Noise(50_000)), None);

        Assert.True(again.Written);
        Assert.Equal(Noise(50_000), await ReadAsync(sha256));
    }

    [Fact]
    public async Task Damage_is_noticed_by_a_reader_that_does_not_wait_asynchronously_too()
    {
        var sha256 = await StoredAsync();
        await DamageAsync(sha256, bytes => bytes[..(bytes.Length / 2)]);
        using var content = (await _archive.OpenAsync(sha256, None))!;

        Assert.Throws<InvalidDataException>(() => content.CopyTo(Stream.Null));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("039058C6F2C0CB492C533B0A4D14EF77CC0F78ABCCCED5287D84A1A2011CFB81")]
    public Task A_name_that_is_no_sha256_is_refused(string name) => Assert.ThrowsAsync<ArgumentException>(() => _archive.OpenAsync(name, None));

    private async Task<string> StoredAsync() => (await _archive.StoreAsync(new MemoryStream(Noise(50_000)), None)).Sha256;

    private async Task DamageAsync(string sha256, Func<byte[], byte[]> damage)
    {
        var file = Directory.EnumerateFiles(_folder.Path, $"{sha256}.br", SearchOption.AllDirectories).Single();
        await File.WriteAllBytesAsync(file, damage(await File.ReadAllBytesAsync(file, None)), None);
    }

    private IEnumerable<string?> Files() => Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Select(Path.GetFileName);
}
