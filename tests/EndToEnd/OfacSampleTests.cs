using SanctionsTracker.Designations;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>A real OFAC export over HTTP into the embedded store.</summary>
public sealed class OfacSampleTests
{
    private const string Sample = "ofac/sdn_enhanced_irgc_2024-08-28.xml";

    [SkippableFact]
    public async Task The_sample_comes_in_whole_and_the_first_sync_announces_nothing()
    {
        var file = Corpora.Path(Sample);
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/sdn.xml", Answers.File(file));
        await using var tracker = await RealTracker.StartAsync(("Sources:ofac-sdn:Address", server.At("/sdn.xml").ToString()));

        var outcome = await tracker.RefreshAsync("ofac-sdn");

        Assert.Equal((RefreshResult.Baseline, 293, 0), (outcome.Result, outcome.Records, outcome.Rejected));
        var entries = (await tracker.CatalogueAsync("ofac-sdn")).Entries;
        Assert.Equal(
            [(TargetType.Person, 165), (TargetType.Organisation, 84), (TargetType.Aircraft, 44)],
            entries.CountBy(entry => entry.Type).OrderBy(count => count.Key).Select(count => (count.Key, count.Value)));
        Assert.Equal(8, entries.Count(entry => entry.ListedOn?.Value == "2017-02-03"));
        Assert.Empty(await tracker.JournalAsync("ofac-sdn"));
    }

    [SkippableFact]
    public async Task An_unchanged_fetch_writes_only_the_sources_row_and_the_lease()
    {
        var file = Corpora.Path(Sample);
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/sdn.xml", Answers.File(file));
        await using var tracker = await RealTracker.StartAsync(("Sources:ofac-sdn:Address", server.At("/sdn.xml").ToString()));
        await tracker.RefreshAsync("ofac-sdn");
        var archive = Path.Combine(Folder(tracker), "archive");
        var blobs = Files(archive);
        tracker.Counted.Reset();

        Assert.Equal(RefreshResult.Unchanged, (await tracker.RefreshAsync("ofac-sdn")).Result);

        Assert.Equal(
            [TableNames.Leases, TableNames.Sources],
            tracker.Counted.All.Where(table => table.Value.RowsWritten > 0).Select(table => table.Key).Order());
        Assert.Equal(1, tracker.Counted.Of(TableNames.Sources).RowsWritten);
        Assert.NotEmpty(blobs);
        Assert.Equal(blobs, Files(archive));
    }

    private static string Folder(RealTracker tracker) =>
        tracker.Of<Microsoft.Extensions.Configuration.IConfiguration>()["Storage:Folder"]!;

    private static string[] Files(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order()];
}
