using SanctionsTracker.Backup;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Backup;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Sources.Ofac;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>Backups of a store on which a refresh is at work.</summary>
public sealed class BackupDuringRefreshTests
{
    private const string Source = "ofac-sdn";
    private const int Records = 2_000;

    [Fact]
    public async Task A_backup_of_any_moment_of_a_refresh_is_whole_and_the_next_refresh_of_it_ends_where_the_undisturbed_one_does()
    {
        using var folder = new TemporaryFolder();
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/list.xml", Answers.Text(OfacXml.List(Entities(""))), Answers.Text(OfacXml.List(Entities(OfacXml.Feature("Nationality Country", "Iran")))));
        (string, string) address = ($"Sources:{Source}:Address", server.At("/list.xml").ToString());
        await using var tracker = await RealTracker.StartAsync(address);
        Assert.Equal(RefreshResult.Baseline, (await tracker.RefreshAsync(Source)).Result);

        var refreshing = Task.Run(() => tracker.RefreshAsync(Source));
        var backups = new List<string>();
        while (!refreshing.IsCompleted)
        {
            backups.Add(folder.File($"backup-{backups.Count}"));
            await tracker.Of<StoreExport>().RunAsync(backups[^1], withKey: false, progress: null, CancellationToken.None);
        }

        Assert.Equal((RefreshResult.Updated, Records), ((await refreshing).Result, (await refreshing).Amended));
        var (expected, pending) = (await EndAsync(tracker), 0);
        foreach (var backup in backups)
        {
            await using var store = await BackedStore.StartAsync();
            await store.ImportAsync(backup);
            await using var restored = await RealTracker.StartOnAsync(store.Folder, address);
            if ((await restored.StateAsync(Source)).Commits.Pending is not null) pending++;
            Assert.Contains((await restored.RefreshAsync(Source)).Result, (RefreshResult[])[RefreshResult.Updated, RefreshResult.Unchanged]);
            Assert.Equal(expected, await EndAsync(restored));
        }

        Assert.True(pending > 0, $"None of {backups.Count} backups was taken while a commit was under way.");
    }

    private static string[] Entities(string parts) =>
        [.. Enumerable.Range(10_000, Records).Select(id => OfacXml.Entity(parts, id: $"{id}"))];

    // The keys of all rows that a commit writes, and what the journal tells: times of course differ.
    private static async Task<IReadOnlyList<string>> EndAsync(RealTracker tracker)
    {
        var lines = new List<string>();
        await using var snapshot = await tracker.Of<ITableSnapshots>().OpenAsync(CancellationToken.None);
        foreach (var table in (string[])[TableNames.Designations, TableNames.History, TableNames.Changes, TableNames.Timeline, TableNames.Sources])
            await foreach (var row in snapshot.ReadAsync(table, CancellationToken.None)) lines.Add($"{table} {row.Partition} {row.Row}");
        lines.AddRange((await tracker.JournalAsync(Source)).Select(entry => $"{entry.Sequence} {entry.Change.Kind} {entry.Change.Id.Value}"));
        lines.AddRange((await tracker.CatalogueAsync(Source)).Entries.Select(entry => $"{entry.Id} {entry.Version}"));
        return lines;
    }
}
