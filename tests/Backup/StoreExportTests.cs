using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Moq;
using SanctionsTracker.Backup;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Backup;

public sealed class StoreExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Out => _folder.File("backup");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_row_but_leases_is_a_line_in_its_tables_file_and_the_manifest_tells_how_many_and_their_hash()
    {
        await using var store = await BackedStore.StartAsync();
        await store.FillAsync();

        var manifest = await store.ExportAsync(Out);

        Assert.Equal(TableNames.All.Except([TableNames.Leases]).Select(table => $"tables/{table}.ndjson.gz"), manifest.Tables.Select(file => file.Name));
        foreach (var file in manifest.Tables)
        {
            var content = Unzipped(Path.Combine(Out, file.Name));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), file.Sha256);
            Assert.Equal(file.Lines, content.Count(b => b == '\n'));
        }

        Assert.Equal(900, manifest.Rows());
        Assert.Equal(3, manifest.Archive.Lines);
        Assert.StartsWith("""{"PartitionKey":"eu","RowKey":"0000","bytes""", Encoding.UTF8.GetString(Unzipped(Path.Combine(Out, "tables/history.ndjson.gz"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_without_rows_is_a_file_that_other_programs_take_for_whole()
    {
        await using var store = await BackedStore.StartAsync();

        await store.ExportAsync(Out);

        // RFC 1952: the magic number, deflate; at the end no checksum and no length.
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Out, "tables/events.ndjson.gz"));
        Assert.Equal([0x1f, 0x8b, 8], bytes[..3]);
        Assert.Equal(new byte[8], bytes[^8..]);
        Assert.Empty(Unzipped(Path.Combine(Out, "tables/events.ndjson.gz")));
    }

    [Fact]
    public async Task The_archive_is_copied_as_it_lies()
    {
        await using var store = await BackedStore.StartAsync();
        await store.FillAsync();

        await store.ExportAsync(Out);

        Assert.Equal(Files(Path.Combine(store.Folder, "archive")), Files(Path.Combine(Out, "archive")));
    }

    [Fact]
    public async Task A_finished_export_is_not_written_over()
    {
        await using var store = await BackedStore.StartAsync();
        await store.ExportAsync(Out);

        var refused = await Assert.ThrowsAsync<UnusableBackupException>(() => store.ExportAsync(Out));

        Assert.Contains("holds a backup already", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_something_else_is_left_alone()
    {
        await using var store = await BackedStore.StartAsync();
        await File.WriteAllTextAsync(_folder.File("letter.txt"), "Dear");

        await Assert.ThrowsAsync<UnusableBackupException>(() => store.ExportAsync(_folder.Path));

        Assert.Equal(["letter.txt"], Files(_folder.Path));
    }

    [Fact]
    public async Task An_export_that_broke_off_is_recognised_and_finished_by_the_same_export_again()
    {
        await using var store = await BackedStore.StartAsync();
        await store.FillAsync();
        using var stop = new CancellationTokenSource();
        var progress = new Seen(seen => stop.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Of<StoreExport>().RunAsync(Out, withKey: false, progress, stop.Token));
        await using var target = await BackedStore.StartAsync();
        Assert.Contains("not finished", (await Assert.ThrowsAsync<UnusableBackupException>(() => target.ImportAsync(Out))).Message, StringComparison.Ordinal);

        await store.ExportAsync(Out);
        await target.ImportAsync(Out);

        Assert.Equal(await store.ContentAsync(), await target.ContentAsync());
        Assert.DoesNotContain("unfinished.txt", Files(Out));
    }

    [Fact]
    public async Task Content_that_a_disk_has_damaged_is_left_out_and_named()
    {
        await using var store = await BackedStore.StartAsync();
        await store.FillAsync();
        var damaged = Convert.ToHexStringLower(SHA256.HashData("content 1"u8));
        await File.WriteAllBytesAsync(Path.Combine(store.Folder, "archive", damaged[..2], damaged + ".br"), [1, 2, 3]);

        var manifest = await store.ExportAsync(Out);

        Assert.Equal([damaged], manifest.Damaged);
        Assert.Equal(2, manifest.Archive.Lines);
        Assert.DoesNotContain(Files(Path.Combine(Out, "archive")), file => file.Contains(damaged, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reading_that_others_wrote_into_is_made_again_after_a_while()
    {
        var (clock, snapshots) = (new FakeTimeProvider(), new TornSnapshots(new InMemoryTableStore(), torn: 2));
        var export = new TableExport(snapshots, clock).WriteAsync(BackupFolder.Begin(Out), progress: null, CancellationToken.None);

        Assert.False(export.IsCompleted);
        for (var i = 0; i < 2; i++) clock.Advance(TimeSpan.FromSeconds(15));
        var (_, takenAt) = await export;

        Assert.Equal(3, snapshots.Opened);
        Assert.Equal(clock.GetUtcNow(), takenAt);
    }

    [Fact]
    public async Task A_store_that_is_never_quiet_cannot_be_exported()
    {
        var (clock, snapshots) = (new FakeTimeProvider(), new TornSnapshots(new InMemoryTableStore(), torn: int.MaxValue));
        var export = new TableExport(snapshots, clock).WriteAsync(BackupFolder.Begin(Out), progress: null, CancellationToken.None);
        while (!export.IsCompleted) clock.Advance(TimeSpan.FromSeconds(15));

        Assert.Contains("stop the app", (await Assert.ThrowsAsync<UnusableBackupException>(() => export)).Message, StringComparison.Ordinal);
        Assert.Equal(20, snapshots.Opened);
    }

    [Fact]
    public async Task A_row_that_another_program_wrote_into_our_table_is_named()
    {
        var snapshots = new Mock<ITableSnapshots>();
        var snapshot = new Mock<ITableSnapshot>();
        snapshots.Setup(store => store.OpenAsync(It.IsAny<CancellationToken>())).ReturnsAsync(snapshot.Object);
        snapshot.Setup(reading => reading.ReadAsync(It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .Returns(new[] { new TableRow("un", "a", new Dictionary<string, object> { ["n"] = 1 }) }.ToAsyncEnumerable());

        var refused = await Assert.ThrowsAsync<UnusableBackupException>(() => new TableExport(snapshots.Object, TimeProvider.System)
            .WriteAsync(BackupFolder.Begin(Out), progress: null, CancellationToken.None));

        Assert.Contains("The table designations cannot be exported: The row 'a' of 'un' holds a Int32", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_of_the_webhooks_secrets_is_taken_along_only_where_that_is_asked_for()
    {
        await using var store = await BackedStore.StartAsync(("Digests:SecretKey", Key));

        await store.ExportAsync(Out);
        await store.ExportAsync(_folder.File("with"), withKey: true);

        Assert.DoesNotContain(Directory.EnumerateFiles(Out, "*", SearchOption.AllDirectories), file => File.ReadAllText(file).Contains(Key, StringComparison.Ordinal));
        Assert.Equal(Key, (await File.ReadAllTextAsync(_folder.File("with/digests.key"))).Trim());
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.File("with/digests.key")));
    }

    private const string Key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static byte[] Unzipped(string file)
    {
        using var gzip = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var buffer = new MemoryStream();
        gzip.CopyTo(buffer);
        return buffer.ToArray();
    }

    private static string[] Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];

    private sealed class Seen(Action<CopyProgress> see) : IProgress<CopyProgress>
    {
        public void Report(CopyProgress value) => see(value);
    }
}
