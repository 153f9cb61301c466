using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>The UN's list as really published at four times, over HTTP into the embedded store.</summary>
public sealed class UnSnapshotsTests
{
    private static readonly string[] Dates = ["2017-07-03", "2018-10-29", "2020-11-30", "2024-09-26"];

    [SkippableFact]
    public async Task Successive_syncs_announce_what_the_un_changed_between_its_snapshots()
    {
        var files = Dates.Select(FileOf).ToArray();
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/un.xml", [.. files.Select(Answers.File)]);
        await using var tracker = await RealTracker.StartAsync(("Sources:un:Address", server.At("/un.xml").ToString()));

        var outcomes = new List<RefreshOutcome>();
        foreach (var _ in files) outcomes.Add(await tracker.RefreshAsync("un"));

        Assert.Equal(
            [(RefreshResult.Baseline, 1021, 1021, 0), (RefreshResult.Updated, 1093, 95, 23), (RefreshResult.Updated, 1018, 28, 103), (RefreshResult.Updated, 875, 41, 184)],
            outcomes.Select(outcome => (outcome.Result, outcome.Records, outcome.Added, outcome.Removed)));
        Assert.All(outcomes, outcome => Assert.Equal(0, outcome.Rejected));
        Assert.InRange(outcomes[1].Amended, 38, 42);
        Assert.InRange(outcomes[2].Amended, 183, 203);
        Assert.InRange(outcomes[3].Amended, 465, 513);
        await AssertHistoryAsync(tracker);

        var journal = await tracker.JournalAsync("un");
        Assert.Equal(outcomes.Skip(1).Sum(outcome => outcome.Added + outcome.Amended + outcome.Removed), journal.Count);
    }

    [SkippableTheory]
    [InlineData("0 1 2 3")]
    [InlineData("3 2 1 0")]
    [InlineData("2 0 3 1")]
    public async Task Backfill_in_any_order_gives_the_same_periods_and_announces_nothing(string order)
    {
        var files = Dates.Select(FileOf).ToArray();
        await using var tracker = await RealTracker.StartAsync();

        foreach (var index in order.Split(' ').Select(int.Parse)) await tracker.BackfillAsync("un", files[index]);

        await AssertHistoryAsync(tracker);
        Assert.Empty(await tracker.JournalAsync("un"));
    }

    [SkippableFact]
    public async Task What_was_known_after_each_sync_is_that_snapshot()
    {
        var files = Dates.Select(FileOf).ToArray();
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/un.xml", [.. files.Select(Answers.File)]);
        await using var tracker = await RealTracker.StartAsync(("Sources:un:Address", server.At("/un.xml").ToString()));
        foreach (var _ in files) await tracker.RefreshAsync("un");

        var list = new SanctionsTracker.Designations.ListId("un");
        var counts = new List<int>();
        foreach (var commit in await tracker.Lists.CommitsAsync(list, CancellationToken.None))
        {
            var then = await tracker.Lists.AtAsync(list, commit.CommittedAt, CancellationToken.None);
            counts.Add(then!.Catalogue.Entries.Count(entry => entry.IsListed));
        }

        Assert.Equal([1021, 1093, 1018, 875], counts);
        var begins = await tracker.Lists.KnowledgeBeginsAsync(list, CancellationToken.None);
        Assert.Null(await tracker.Lists.AtAsync(list, begins!.Value.AddTicks(-1), CancellationToken.None));
    }

    private static async Task AssertHistoryAsync(RealTracker tracker)
    {
        var counts = new List<int>();
        foreach (var date in Dates) counts.Add((await tracker.ListedOnAsync("un", Day(date))).Length);
        Assert.Equal([1021, 1093, 1018, 875], counts);

        // The records of each snapshot's day are those of the snapshot, not just as many.
        var catalogue = await tracker.CatalogueAsync("un");
        foreach (var date in Dates)
        {
            var sighted = catalogue.Entries.Where(entry => entry.Sightings.Covering(Day(date)) is not null).Select(entry => entry.Id);
            Assert.Equal(sighted, await tracker.ListedOnAsync("un", Day(date)));
        }

        var iran = new List<int>();
        foreach (var date in new[] { "2006-12-31", "2007-06-01", "2010-07-01", "2013-06-01", "2021-06-01", "2024-09-26" })
        {
            iran.Add((await tracker.ListedOnAsync("un", Day(date), "Iran")).Length);
        }

        Assert.Equal([13, 34, 79, 84, 84, 0], iran);
    }

    private static string FileOf(string date) => Corpora.Path($"un/consolidated_{date}.xml");

    private static DateOnly Day(string date) => DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
}
