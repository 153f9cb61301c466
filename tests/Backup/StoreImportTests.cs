using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Backup;
using SanctionsTracker.Digests.Signing;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Digests.Faults;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Backup;

public sealed class StoreImportTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly TemporaryFolder _folder = new();
    private BackedStore _store = null!;

    private string Backup => _folder.File("backup");

    public async Task InitializeAsync()
    {
        _store = await BackedStore.StartAsync();
        await _store.FillAsync();
        await _store.ExportAsync(Backup);
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task An_empty_store_becomes_what_was_exported()
    {
        await using var target = await BackedStore.StartAsync();

        var outcome = await target.ImportAsync(Backup);

        Assert.Equal(await _store.ContentAsync(), await target.ContentAsync());
        Assert.Equal((900, false), (outcome.Manifest.Rows(), outcome.Resumed));
        Assert.Null(await target.Tables.GetAsync(TableNames.Leases, "lease", "0000", None));
    }

    [Fact]
    public async Task A_backup_of_an_import_is_the_backup_that_was_imported()
    {
        await using var target = await BackedStore.StartAsync();
        await target.ImportAsync(Backup);

        var again = await target.ExportAsync(_folder.File("again"));

        Assert.Equal(BackupFolder.Open(Backup).Manifest.Tables, again.Tables);
        Assert.Equal(BackupFolder.Open(Backup).Manifest.Archive, again.Archive);
    }

    [Fact]
    public async Task A_store_that_holds_data_is_refused_and_left_as_it_is()
    {
        await using var target = await BackedStore.StartAsync();
        await target.PutAsync(TableNames.Deliveries, "sub", 1);
        var before = await target.ContentAsync();

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => target.ImportAsync(Backup));

        Assert.Contains("takes an empty store", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await target.ContentAsync());
        await target.Of<ImportMark>().RefuseUnfinishedAsync(None);
    }

    [Fact]
    public async Task Leases_of_an_app_that_ran_once_do_not_count_as_data()
    {
        await using var target = await BackedStore.StartAsync();
        await target.PutAsync(TableNames.Leases, "lease", 3);

        await target.ImportAsync(Backup);

        Assert.Equal(await _store.ContentAsync(), await target.ContentAsync());
    }

    [Theory]
    [InlineData("tables/history.ndjson.gz")]
    [InlineData("tables/sources.ndjson.gz")]
    [InlineData("archive.ndjson.gz")]
    [InlineData("archive/*")]
    public async Task A_file_that_is_damaged_cut_off_or_lost_is_told_before_anything_is_written(string name)
    {
        var file = name == "archive/*" ? Directory.EnumerateFiles(Path.Combine(Backup, "archive"), "*.br", SearchOption.AllDirectories).First() : Path.Combine(Backup, name);
        var whole = await File.ReadAllBytesAsync(file);
        await using var target = await BackedStore.StartAsync();

        foreach (var spoil in (Action[])[Flip, Cut, Lose])
        {
            spoil();
            var refused = await Assert.ThrowsAsync<UnusableBackupException>(() => target.ImportAsync(Backup));
            Assert.Contains(name == "archive/*" ? Path.GetFileNameWithoutExtension(file) : Path.GetFileName(name), refused.Message, StringComparison.Ordinal);
        }

        Assert.Empty(await target.ContentAsync());
        await target.Of<ImportMark>().RefuseUnfinishedAsync(None);

        void Flip()
        {
            var bytes = (byte[])whole.Clone();
            bytes[bytes.Length / 2] ^= 1;
            File.WriteAllBytes(file, bytes);
        }

        void Cut() => File.WriteAllBytes(file, whole[..(whole.Length / 2)]);

        void Lose() => File.Delete(file);
    }

    [Fact]
    public async Task A_table_that_has_lost_its_last_line_is_told()
    {
        // A whole file of another backup, with a line less.
        await using var other = await BackedStore.StartAsync();
        await other.FillAsync();
        await other.Tables.SubmitAsync(TableNames.History, "un", [new TableWrite.Delete(new TableRow("un", "0149", new Dictionary<string, object>()))], None);
        await other.ExportAsync(_folder.File("other"));
        File.Copy(_folder.File("other/tables/history.ndjson.gz"), Path.Combine(Backup, "tables/history.ndjson.gz"), overwrite: true);

        var refused = await Assert.ThrowsAsync<UnusableBackupException>(() => other.ImportAsync(Backup));

        Assert.Contains("it has 299 lines, the manifest says 300", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"version\": 1", "\"version\": 2", "is of format 2, written by version 0.1.0")]
    [InlineData("sanctionstracker-backup", "other-backup", "is of another program")]
    [InlineData("tables/news.ndjson.gz", "tables/forecasts.ndjson.gz", "has tables/forecasts.ndjson.gz, which is no table of this program")]
    [InlineData("tables/news.ndjson.gz", "tables/leases.ndjson.gz", "has tables/leases.ndjson.gz, which is no table of this program")]
    [InlineData("archive.ndjson.gz", "../archive.ndjson.gz", "names ../archive.ndjson.gz as the list of its archive")]
    [InlineData("\"tables\"", "\"tabs\"", "is damaged")]
    public async Task A_backup_that_this_program_cannot_have_written_is_refused(string word, string other, string because)
    {
        var manifest = Path.Combine(Backup, "manifest.json");
        await File.WriteAllTextAsync(manifest, (await File.ReadAllTextAsync(manifest)).Replace(word, other, StringComparison.Ordinal));
        await using var target = await BackedStore.StartAsync();

        var refused = await Assert.ThrowsAsync<UnusableBackupException>(() => target.ImportAsync(Backup));

        Assert.Contains(because, refused.Message, StringComparison.Ordinal);
        Assert.Empty(await target.ContentAsync());
    }

    [Fact]
    public async Task A_folder_without_a_backup_is_refused() =>
        Assert.Contains("holds no backup", (await Assert.ThrowsAsync<UnusableBackupException>(() => _store.ImportAsync(_folder.Path))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task An_import_that_is_killed_at_any_write_is_finished_by_the_next_and_nothing_starts_in_between()
    {
        var expected = await _store.ContentAsync();
        var killed = 0;
        for (var steps = 0; ; steps++)
        {
            var fuse = new Fuse();
            await using var target = await BackedStore.StartAsync(services => Arm(services, fuse));
            fuse.Arm(steps);
            var died = await Record.ExceptionAsync(() => target.ImportAsync(Backup));
            if (died is null) break;

            killed++;
            await using var after = await BackedStore.StartAsync(("Storage:Folder", target.Folder));
            var begun = await after.Of<ImportMark>().UnfinishedAsync(None) is not null;
            if (begun) await Assert.ThrowsAsync<ImportRefusedException>(() => after.Of<ImportMark>().RefuseUnfinishedAsync(None));
            // The very last write takes the mark away: what was killed after it had ended.
            if (begun || (await after.ContentAsync()).Count == 0) Assert.Equal(begun, (await after.ImportAsync(Backup)).Resumed);
            Assert.Equal(expected, await after.ContentAsync());
            await after.Of<ImportMark>().RefuseUnfinishedAsync(None);
        }

        // Twelve batches of rows, the mark twice, each before and after it takes effect, and the reading of the mark.
        Assert.InRange(killed, 28, 40);
    }

    [Fact]
    public async Task Half_of_one_backup_is_not_finished_with_another()
    {
        await _store.PutAsync(TableNames.Events, "set", 1);
        await _store.ExportAsync(_folder.File("other"));
        await using var target = await BackedStore.StartAsync();
        await target.Of<ImportMark>().SetAsync(BackupFolder.Open(Backup).Folder.Id(), None);

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => target.ImportAsync(_folder.File("other")));

        Assert.Contains("another backup", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_another_process_writes_meanwhile_is_not_written_over()
    {
        await using var target = await BackedStore.StartAsync();
        await target.Of<ImportMark>().SetAsync(BackupFolder.Open(Backup).Folder.Id(), None);
        await target.Tables.SubmitAsync(TableNames.Sources, "un", [new TableWrite.Put(new TableRow("un", "0007", new Dictionary<string, object> { ["n"] = 70L }))], None);

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => target.ImportAsync(Backup));

        Assert.Contains("'0007' of 'un' in the table sources", refused.Message, StringComparison.Ordinal);
        Assert.Equal(70, (await target.Tables.GetAsync(TableNames.Sources, "un", "0007", None))!.Number("n"));
    }

    [Fact]
    public async Task A_row_that_another_process_adds_meanwhile_is_found_and_the_import_stays_unfinished()
    {
        await using var target = await BackedStore.StartAsync();
        await target.Of<ImportMark>().SetAsync(BackupFolder.Open(Backup).Folder.Id(), None);
        await target.PutAsync(TableNames.Seen, "more", 1);

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => target.ImportAsync(Backup));

        Assert.Contains("other rows than the backup, in seen", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ImportRefusedException>(() => target.Of<ImportMark>().RefuseUnfinishedAsync(None));
    }

    [Fact]
    public async Task Secrets_can_be_read_again_with_the_key_that_was_taken_along()
    {
        var stored = _store.Of<SecretProtection>().Protect("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "sub_1");
        await _store.ExportAsync(_folder.File("with"), withKey: true);
        await using var target = await BackedStore.StartAsync();

        var outcome = await target.ImportAsync(_folder.File("with"));

        Assert.Equal(KeyOutcome.Known, outcome.Key);
        Assert.Equal("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", target.Of<SecretProtection>().Reveal(stored, "sub_1"));
    }

    [Theory]
    [InlineData(null, KeyOutcome.Absent)]
    [InlineData("set", KeyOutcome.ToBeSet)]
    public async Task Where_the_key_is_not_there_or_another_is_set_the_owner_is_told(string? setting, KeyOutcome expected)
    {
        await _store.ExportAsync(_folder.File("with"), withKey: setting is not null);
        await using var target = setting is null
            ? await BackedStore.StartAsync()
            : await BackedStore.StartAsync(("Digests:SecretKey", Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));

        Assert.Equal(expected, (await target.ImportAsync(_folder.File("with"))).Key);
        Assert.False(File.Exists(Path.Combine(target.Folder, "digests.key")));
    }

    private static void Arm(IServiceCollection services, Fuse fuse)
    {
        var inner = services.Last(service => service.ServiceType == typeof(ITableStore)).ImplementationFactory!;
        services.AddSingleton<ITableStore>(provider => new FusedTableStore((ITableStore)inner(provider), fuse));
    }
}
