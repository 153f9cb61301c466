using SanctionsTracker.Ingestion;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Sources.Ofac;
using SanctionsTracker.Tests.Sources.UnitedNations;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>Lists under whose address something else is published, over HTTP into the embedded store.</summary>
public sealed class BrakesTests
{
    [Fact]
    public async Task Another_publishers_file_fails_and_touches_nothing()
    {
        var (outcome, tracker) = await PublishAsync(OfacXml.List(Entities(10_000, 40)), UnFile.List(UnFile.Individual()));
        await using var _ = tracker;

        Assert.Equal(RefreshResult.Failed, outcome.Result);
        Assert.Equal(40, (await tracker.StateAsync("ofac-sdn")).Records);
    }

    [Fact]
    public async Task Another_list_of_the_same_format_is_held_and_touches_nothing()
    {
        var (outcome, tracker) = await PublishAsync(OfacXml.List(Entities(10_000, 40)), OfacXml.List(Entities(20_000, 30)));
        await using var _ = tracker;

        Assert.Equal(RefreshResult.Held, outcome.Result);
        Assert.Equal("share_removed", Assert.Single((await tracker.StateAsync("ofac-sdn")).Held!.Reasons).Code);
        Assert.Equal(40, (await tracker.StateAsync("ofac-sdn")).Records);
    }

    [Fact]
    public async Task A_list_that_repeats_its_ids_is_held_and_touches_nothing()
    {
        var (outcome, tracker) = await PublishAsync(OfacXml.List(Entities(10_000, 40)), OfacXml.List([.. Entities(10_000, 40), .. Entities(10_000, 25)]));
        await using var _ = tracker;

        Assert.Equal(RefreshResult.Held, outcome.Result);
        var reason = Assert.Single((await tracker.StateAsync("ofac-sdn")).Held!.Reasons);
        Assert.Equal(("ids_duplicated", 25), (reason.Code, reason.Figures["duplicated"]));
        Assert.Equal(40, (await tracker.StateAsync("ofac-sdn")).Records);
    }

    [Fact]
    public async Task A_list_whose_ids_stand_for_other_targets_is_held_and_touches_nothing()
    {
        var others = OfacXml.Araghi.Replace("Araghi", "Naqdi", StringComparison.OrdinalIgnoreCase).Replace("Abdollah", "Mohammad", StringComparison.Ordinal);
        var (outcome, tracker) = await PublishAsync(OfacXml.List(Entities(10_000, 40)), OfacXml.List(Entities(10_000, 40, others)));
        await using var _ = tracker;

        Assert.Equal(RefreshResult.Held, outcome.Result);
        var reason = Assert.Single((await tracker.StateAsync("ofac-sdn")).Held!.Reasons);
        Assert.Equal(("ids_reused", 40), (reason.Code, reason.Figures["reused"]));
        Assert.Equal("Abdollah ARAGHI", (await tracker.CatalogueAsync("ofac-sdn")).Find("10000")!.Name);
    }

    private static string[] Entities(int first, int count, string names = OfacXml.Araghi) =>
        [.. Enumerable.Range(first, count).Select(id => OfacXml.Entity(id: $"{id}", names: names))];

    private static async Task<(RefreshOutcome Outcome, RealTracker Tracker)> PublishAsync(string first, string second)
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/list.xml", Answers.Text(first), Answers.Text(second));
        var tracker = await RealTracker.StartAsync(("Sources:ofac-sdn:Address", server.At("/list.xml").ToString()));
        Assert.Equal(RefreshResult.Baseline, (await tracker.RefreshAsync("ofac-sdn")).Result);
        return (await tracker.RefreshAsync("ofac-sdn"), tracker);
    }
}
