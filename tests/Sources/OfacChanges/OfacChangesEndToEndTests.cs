using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Sources.OfacChanges;
using SanctionsTracker.Tests.EndToEnd;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Sources.Ofac;

namespace SanctionsTracker.Tests.Sources.OfacChanges;

/// <summary>OFAC's publications over HTTP into the embedded store, beside two snapshots of its list, of 10 and 20 January 2026.</summary>
public sealed class OfacChangesEndToEndTests
{
    private const string History =
        """
        [{"publicationID":502,"datePublished":"2026-01-16T10:00:00"},{"publicationID":501,"datePublished":"2026-01-15T10:30:00.123"},
         {"publicationID":500,"datePublished":"2026-01-09T09:00:00"}]
        """;

    [Fact]
    public async Task Publications_since_our_first_snapshot_are_kept_and_agree_with_our_journal()
    {
        await using var ofac = await OfacAsync(History);
        ofac.Answer("/changes/501", Answers.Redirect("/presigned/501")).Answer("/presigned/501", Delta(DeltaXml.Entity("2", "add")))
            .Answer("/changes/502", Delta(DeltaXml.Entity("1", "remove"), DeltaXml.Entity("77", "modify", "Non-SDN CMIC List")));
        await using var tracker = await TrackerAsync(ofac);

        var outcome = await tracker.RefreshAsync("ofac-changes");

        Assert.Equal((RefreshResult.Baseline, 2, null), (outcome.Result, outcome.Records, outcome.Error));
        var state = await tracker.StateAsync("ofac-changes");
        Assert.Equal((2, 2, 0, 0, 1), Figures(state.Reconciliation!));
        Assert.Equal(("502", new DateTimeOffset(2026, 1, 16, 15, 0, 0, TimeSpan.Zero)), (state.Mark!.Id, state.Mark.At));
        var kept = await tracker.Of<PublicationStore>().AllAsync(CancellationToken.None).ToListAsync();
        Assert.Equal([501, 502], kept.Select(publication => publication.Id));
        Assert.Equal(new DateTimeOffset(2026, 1, 15, 15, 30, 0, 123, TimeSpan.Zero), kept[0].PublishedAt);
    }

    [Fact]
    public async Task What_only_one_side_knows_is_told_with_its_publication()
    {
        await using var ofac = await OfacAsync(History);
        ofac.Answer("/changes/501", Delta(DeltaXml.Entity("2", "add"))).Answer("/changes/502", Delta(DeltaXml.Entity("4711", "remove")));
        await using var tracker = await TrackerAsync(ofac);

        await tracker.RefreshAsync("ofac-changes");

        var found = (await tracker.StateAsync("ofac-changes")).Reconciliation!;
        Assert.Equal(("4711", PublishedAction.Remove, 502), Assert.Single(found.OnlyTheirs) is var their ? (their.Id, their.Action, their.Publication) : default);
        Assert.Equal(("1", PublishedAction.Remove), Assert.Single(found.OnlyOurs) is var our ? (our.Id, our.Action) : default);
    }

    [Fact]
    public async Task A_record_has_the_exact_times_at_which_it_was_added_and_removed()
    {
        await using var ofac = await OfacAsync(History);
        ofac.Answer("/changes/501", Delta(DeltaXml.Entity("1", "modify"), DeltaXml.Entity("2", "add"), DeltaXml.Entity("2", "add", "Non-SDN CMIC List")))
            .Answer("/changes/502", Delta(DeltaXml.Entity("1", "remove")));
        await using var tracker = await TrackerAsync(ofac);
        await tracker.RefreshAsync("ofac-changes");

        Assert.Equal("501 Modify 2026-01-15T15:30:00Z, 502 Remove 2026-01-16T15:00:00Z", await PublishedAsync(tracker, "ofac-sdn", "1"));
        Assert.Equal("501 Add 2026-01-15T15:30:00Z", await PublishedAsync(tracker, "ofac-sdn", "2"));
        Assert.Equal("501 Add 2026-01-15T15:30:00Z", await PublishedAsync(tracker, "ofac-cons", "2"));
        Assert.Equal("", await PublishedAsync(tracker, "un", "1"));
        Assert.Equal("", await PublishedAsync(tracker, "ofac-sdn", "1", knownAt: new DateTimeOffset(2026, 1, 20, 0, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task A_second_run_asks_for_nothing_that_is_kept()
    {
        await using var ofac = await OfacAsync(History);
        ofac.Answer("/changes/501", Delta()).Answer("/changes/502", Delta());
        await using var tracker = await TrackerAsync(ofac);
        await tracker.RefreshAsync("ofac-changes");
        var asked = Asked(ofac);

        Assert.Equal(RefreshResult.Unchanged, (await tracker.RefreshAsync("ofac-changes")).Result);

        Assert.Equal(asked, Asked(ofac));
    }

    [Fact]
    public async Task A_run_reads_so_many_and_the_next_goes_on_while_what_is_not_read_is_not_compared()
    {
        await using var ofac = await OfacAsync(History);
        ofac.Answer("/changes/501", Delta(DeltaXml.Entity("2", "add"))).Answer("/changes/502", Delta(DeltaXml.Entity("1", "remove")));
        await using var tracker = await TrackerAsync(ofac, ("Sources:ofac-changes:MaximumPerRun", "1"));

        Assert.Equal((RefreshResult.Baseline, 1), await RunAsync(tracker));
        Assert.Equal("501", (await tracker.StateAsync("ofac-changes")).Mark!.Id);
        Assert.Null((await tracker.StateAsync("ofac-changes")).Reconciliation);

        Assert.Equal((RefreshResult.Updated, 2), await RunAsync(tracker));
        Assert.Equal((2, 2, 0, 0, 0), Figures((await tracker.StateAsync("ofac-changes")).Reconciliation!));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(500)]
    public async Task A_refusal_between_publications_keeps_those_before_and_the_next_run_goes_on(int status)
    {
        await using var ofac = await OfacAsync(History);
        ofac.Answer("/changes/501", Delta()).Answer("/changes/502", Answers.Status(status), Delta());
        await using var tracker = await TrackerAsync(ofac);

        var failed = await tracker.RefreshAsync("ofac-changes");

        Assert.Equal((RefreshResult.Failed, 1), (failed.Result, failed.Records));
        Assert.Contains($"{status}", failed.Error, StringComparison.Ordinal);
        Assert.Equal((RefreshResult.Baseline, 2), await RunAsync(tracker));
        Assert.Equal(1, ofac.Requests.Count(request => request.PathAndQuery == "/changes/501"));
    }

    [Fact]
    public async Task A_publication_that_is_cut_short_does_not_hold_back_the_next_and_is_asked_again()
    {
        await using var ofac = await OfacAsync(History);
        ofac.Answer("/changes/501", Answers.Text(DeltaXml.File(DeltaXml.Entity("2", "add"))[..^40]), Delta(DeltaXml.Entity("2", "add")))
            .Answer("/changes/502", Delta(DeltaXml.Entity("1", "remove")));
        await using var tracker = await TrackerAsync(ofac);

        var failed = await tracker.RefreshAsync("ofac-changes");

        Assert.Equal((RefreshResult.Failed, 1), (failed.Result, failed.Records));
        Assert.Contains("publication 501: The XML is cut short", failed.Error, StringComparison.Ordinal);
        Assert.Null((await tracker.StateAsync("ofac-changes")).Mark);
        Assert.Equal((RefreshResult.Baseline, 2), await RunAsync(tracker));
        Assert.Equal((2, 2, 0, 0, 0), Figures((await tracker.StateAsync("ofac-changes")).Reconciliation!));
    }

    [Fact]
    public async Task A_crash_after_a_publication_was_kept_loses_and_repeats_nothing()
    {
        await using var ofac = await OfacAsync(History);
        ofac.Answer("/changes/501", Delta(DeltaXml.Entity("2", "add"))).Answer("/changes/502", Delta(DeltaXml.Entity("1", "remove")));
        await using var tracker = await TrackerAsync(ofac);
        var first = await tracker.Of<OfacChangesSource>().PublicationAsync(new(501, new DateTimeOffset(2026, 1, 15, 15, 30, 0, TimeSpan.Zero)), CancellationToken.None);
        await tracker.Of<PublicationStore>().AddAsync(first, CancellationToken.None);

        // The mark had not moved: another process begins as if nothing had been.
        await using var next = await RealTracker.StartOnAsync(FolderOf(tracker), Settings(ofac));

        Assert.Equal((RefreshResult.Baseline, 2), await RunAsync(next));
        Assert.Equal(1, ofac.Requests.Count(request => request.PathAndQuery == "/changes/501"));
        Assert.Equal((2, 2, 0, 0, 0), Figures((await next.StateAsync("ofac-changes")).Reconciliation!));
    }

    [Theory]
    [InlineData("<html></html>")]
    [InlineData("""{"message":"moved"}""")]
    public async Task Another_answer_in_place_of_the_history_fails_and_keeps_what_there_is(string answer)
    {
        await using var ofac = await OfacAsync(History);
        ofac.Answer("/changes/501", Delta()).Answer("/changes/502", Delta());
        await using var tracker = await TrackerAsync(ofac);
        await tracker.RefreshAsync("ofac-changes");
        ofac.Answer("/changes/history/2026", Answers.Json(answer));

        Assert.Equal(RefreshResult.Failed, (await tracker.RefreshAsync("ofac-changes")).Result);

        var state = await tracker.StateAsync("ofac-changes");
        Assert.Equal((2, true), (state.Records, state.Reconciliation is not null));
        Assert.Equal(RefreshResult.Unchanged, (await tracker.RefreshAsync("ofac-sdn")).Result);
    }

    [Fact]
    public async Task A_publisher_that_does_not_answer_in_time_fails_alone()
    {
        await using var ofac = await OfacAsync(History);
        ofac.Answer("/changes/history/2026", Answers.Silence);
        await using var tracker = await TrackerAsync(ofac, ("Fetching:AttemptTimeout", "00:00:03"));

        Assert.Equal(RefreshResult.Failed, (await tracker.RefreshAsync("ofac-changes")).Result);
        Assert.NotNull((await tracker.StateAsync("ofac-changes")).Error);
    }

    private static async Task<LoopbackServer> OfacAsync(string history)
    {
        var server = await LoopbackServer.StartAsync();
        server.Answer("/sdn.xml", Snapshot("2026-01-10", "1"), Snapshot("2026-01-20", "2"));
        for (var year = 2026; year <= TimeProvider.System.GetUtcNow().Year + 1; year++)
        {
            server.Answer(string.Create(CultureInfo.InvariantCulture, $"/changes/history/{year}"), Answers.Json(year == 2026 ? history : "[]"));
        }

        return server;
    }

    private static async Task<RealTracker> TrackerAsync(LoopbackServer ofac, params (string Name, string Value)[] more)
    {
        var tracker = await RealTracker.StartAsync([.. Settings(ofac), .. more]);
        Assert.Equal(RefreshResult.Baseline, (await tracker.RefreshAsync("ofac-sdn")).Result);
        Assert.Equal(RefreshResult.Updated, (await tracker.RefreshAsync("ofac-sdn")).Result);
        return tracker;
    }

    private static (string Name, string Value)[] Settings(LoopbackServer ofac) =>
    [
        ("Sources:ofac-sdn:Address", ofac.At("/sdn.xml").ToString()),
        ("Sources:ofac-sdn:MaximumShareRemoved", "1"),
        ("Sources:ofac-changes:Address", ofac.At("/").ToString()),
        ("Fetching:Retries", "0"),
        ("Fetching:DownloadAttempts", "1"),
    ];

    private static RequestDelegate Snapshot(string date, params string[] ids) => Answers.Text(
        OfacXml.List([.. ids.Select(id => OfacXml.Entity(id: id))]).Replace("2024-08-28T", $"{date}T", StringComparison.Ordinal));

    private static RequestDelegate Delta(params string[] entities) => Answers.Text(DeltaXml.File(entities));

    private static async Task<string> PublishedAsync(RealTracker tracker, string list, string id, DateTimeOffset? knownAt = null)
    {
        var found = await tracker.Of<RecordPublications>().OfAsync(new(new(list), id), knownAt, CancellationToken.None);
        return string.Join(", ", found.Select(one => string.Create(
            CultureInfo.InvariantCulture, $"{one.Publication} {one.Action} {one.PublishedAt:yyyy-MM-dd'T'HH:mm:ss'Z'}")));
    }

    private static async Task<(RefreshResult, int)> RunAsync(RealTracker tracker)
    {
        var outcome = await tracker.RefreshAsync("ofac-changes");
        return (outcome.Result, outcome.Records);
    }

    private static int Asked(LoopbackServer ofac) => ofac.Requests.Count(request => !request.PathAndQuery.Contains("history", StringComparison.Ordinal));

    private static string FolderOf(RealTracker tracker) => tracker.Of<IConfiguration>()["Storage:Folder"]!;

    private static (int Publications, int Agreed, int OnlyTheirs, int OnlyOurs, int Elsewhere) Figures(ListReconciliation found) =>
        (found.Publications, found.Agreed, found.OnlyTheirsTotal, found.OnlyOursTotal, found.Elsewhere);
}
