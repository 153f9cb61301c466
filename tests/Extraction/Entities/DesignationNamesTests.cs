using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Entities;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Tests.Ingestion;

namespace SanctionsTracker.Tests.Extraction.Entities;

public sealed class DesignationNamesTests : IDisposable
{
    private readonly TinyWorld _world = new();
    private readonly DesignationNames _names;

    public DesignationNamesTests() => _names = new(
        [_world.Tracker.List], _world.Tracker.Lists, new VersionScan(_world.Counted, _world.Tracker.Versions), Gazetteer.Read(new()));

    [Fact]
    public async Task Without_a_list_only_the_gazetteer_is_known()
    {
        var names = await _names.NowAsync(CancellationToken.None);

        Assert.False(names.HasRecords);
        Assert.NotEmpty(await FoundAsync("Sanctions on Iran"));
    }

    [Fact]
    public async Task Records_of_the_newest_commit_are_known()
    {
        await _world.SyncAsync("2025-01-01", "1;Zabihollah Karimullah;2007-03-24;AFG");

        Assert.Equal(["tiny:1"], await FoundAsync("Zabihollah Karimullah spoke."));

        await _world.SyncAsync("2025-02-01", "1;Zabihollah Karimullah;2007-03-24;AFG", "2;Farzan Mokhtari;2025-02-01;IRN");

        Assert.Equal(["tiny:2"], await FoundAsync("Farzan Mokhtari spoke."));
    }

    [Fact]
    public async Task Who_was_removed_is_still_known()
    {
        await _world.SyncAsync("2025-01-01", "1;Zabihollah Karimullah;2007-03-24;AFG", "2;Farzan Mokhtari;2025-01-01;IRN");
        await _world.SyncAsync("2025-02-01", "2;Farzan Mokhtari;2025-01-01;IRN");

        Assert.Equal(["tiny:1"], await FoundAsync("Zabihollah Karimullah spoke."));
    }

    [Fact]
    public async Task While_no_list_changes_the_names_are_kept()
    {
        await _world.SyncAsync("2025-01-01", "1;Zabihollah Karimullah;2007-03-24;AFG");
        var before = await _names.NowAsync(CancellationToken.None);

        Assert.Same(before, await _names.NowAsync(CancellationToken.None));
    }

    public void Dispose() => _names.Dispose();

    private async Task<string[]> FoundAsync(string text)
    {
        var found = (await new Extractors(_names, TopicTaxonomy.Read(new())).NowAsync(CancellationToken.None)).Extract(new(text));
        return [.. found.Entities.Select(entity => entity.Id!)];
    }
}
