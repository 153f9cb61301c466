using SanctionsTracker.Backup;
using SanctionsTracker.Tests.Backup;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Commands;

public sealed class BackupCommandTests : IDisposable
{
    private readonly CommandRun _command = new();
    private readonly TemporaryFolder _folder = new();

    private string Backup => _folder.File("backup");

    public void Dispose()
    {
        _command.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_export_writes_import_reads_into_an_empty_store_and_no_other()
    {
        await using var store = await BackedStore.StartAsync();
        await store.FillAsync();

        var exported = await _command.RunAsync("export", "--out", Backup, "--data", store.Folder);
        var imported = await _command.RunAsync("import", Backup, "--data", "restored");
        var again = await _command.RunAsync("import", Backup, "--data", "restored");

        Assert.Equal((0, 0, 2), (exported.ExitCode, imported.ExitCode, again.ExitCode));
        Assert.Contains("history: 300\n", exported.Output, StringComparison.Ordinal);
        Assert.Contains("900 rows of 14 tables and 3 contents of the archive written to backup", exported.Output, StringComparison.Ordinal);
        Assert.Contains("900 rows of 14 tables and 3 contents of the archive of backup imported and compared", imported.Output, StringComparison.Ordinal);
        Assert.Contains("holds data already", again.Error, StringComparison.Ordinal);
        await using var restored = await BackedStore.StartAsync(("Storage:Folder", Path.Combine(_command.Folder.FullName, "restored")));
        Assert.Equal(await store.ContentAsync(), await restored.ContentAsync());
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("demo")]
    [InlineData("refresh")]
    [InlineData("status")]
    [InlineData("export", "--out", "backup")]
    public async Task Nothing_starts_on_half_of_a_backup(params string[] verb)
    {
        await using var store = await BackedStore.StartAsync();
        await store.Of<ImportMark>().SetAsync("half", CancellationToken.None);

        var (exitCode, _, error) = await _command.RunAsync([.. verb, "--data", store.Folder, "--urls", "http://127.0.0.1:0"]);

        Assert.Equal(2, exitCode);
        Assert.Contains("was not finished. Run the same import again", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_that_was_killed_is_finished_by_the_same_import_again()
    {
        await using var store = await BackedStore.StartAsync();
        await store.FillAsync();
        await store.ExportAsync(Backup);
        await using var target = await BackedStore.StartAsync();
        await target.Of<ImportMark>().SetAsync(BackupFolder.Open(Backup).Folder.Id(), CancellationToken.None);

        var (exitCode, output, _) = await _command.RunAsync("import", Backup, "--data", target.Folder);

        Assert.Equal(0, exitCode);
        Assert.Contains("begun before", output, StringComparison.Ordinal);
        await target.Of<ImportMark>().RefuseUnfinishedAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Who_exports_subscriptions_is_told_where_their_key_is()
    {
        await using var store = await BackedStore.StartAsync();
        await store.FillAsync();

        var without = await _command.RunAsync("export", "--out", "without", "--data", store.Folder);
        var with = await _command.RunAsync("export", "--out", "with", "--with-keys", "--data", store.Folder);

        Assert.Contains("The key of your webhooks' secrets is not in it", without.Output, StringComparison.Ordinal);
        Assert.Contains("keep the folder as secret as the key", with.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export")]
    [InlineData("import")]
    [InlineData("import", "no-such-folder")]
    [InlineData("import", ".")]
    public async Task Wrong_use_is_told_in_a_line(params string[] args)
    {
        var (exitCode, _, error) = await _command.RunAsync(args);

        Assert.Equal(2, exitCode);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
