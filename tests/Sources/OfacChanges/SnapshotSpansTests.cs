using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Sources.OfacChanges;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Tests.Sources.OfacChanges;

public sealed class SnapshotSpansTests
{
    [Fact]
    public void One_snapshot_spans_nothing() => Assert.Empty(Of([Commit(1, CommitKind.Baseline, "2026-01-10", "2026-01-11T00:00Z")]));

    [Fact]
    public void A_snapshot_shows_what_was_published_up_to_the_end_of_its_day_or_until_we_had_it()
    {
        var span = Assert.Single(Of(
            [Commit(1, CommitKind.Baseline, "2026-01-10", "2026-01-12T00:00Z"), Commit(2, CommitKind.Sync, "2026-01-20", "2026-01-20T16:00Z")]));

        Assert.Equal((Time("2026-01-11T05:00Z"), Time("2026-01-20T16:00Z"), 2, true), (span.From, span.To, span.Commit, span.IsTold));
    }

    [Fact]
    public void A_snapshot_out_of_the_past_and_a_new_reading_span_nothing() => Assert.Empty(Of(
        [
            Commit(1, CommitKind.Baseline, "2026-01-10", "2026-01-12T00:00Z"),
            Commit(2, CommitKind.Backfill, "2025-01-10", "2026-01-13T00:00Z"),
            Commit(3, CommitKind.Reread, "2026-01-10", "2026-01-14T00:00Z"),
        ]));

    [Fact]
    public void A_newer_snapshot_whose_changes_were_not_told_cannot_be_compared() => Assert.False(Assert.Single(Of(
        [Commit(1, CommitKind.Baseline, "2026-01-10", "2026-01-12T00:00Z"), Commit(2, CommitKind.Reread, "2026-01-20", "2026-01-21T12:00Z")])).IsTold);

    [Fact]
    public void A_snapshot_that_changed_nothing_spans_the_time_to_it()
    {
        var span = Assert.Single(SnapshotSpans.Of(
            [Commit(1, CommitKind.Baseline, "2026-01-10", "2026-01-12T00:00Z")],
            [new SnapshotDate(new DateOnly(2026, 1, 15), "file")],
            Time("2026-01-15T20:00Z")));

        Assert.Equal((Time("2026-01-15T20:00Z"), 0, true), (span.To, span.Commit, span.IsTold));
    }

    private static IReadOnlyList<SnapshotSpan> Of(CommitRow[] commits) => SnapshotSpans.Of(commits, [], lastSuccess: null);

    private static CommitRow Commit(int number, CommitKind kind, string date, string at) => new(
        "ofac-sdn", number, Time(at), new SnapshotDate(DateOnly.Parse(date, CultureInfo.InvariantCulture), "file"), "catalogue", kind, 1);

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
