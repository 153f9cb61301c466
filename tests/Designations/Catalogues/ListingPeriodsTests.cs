using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Tests.Designations.Catalogues;

public sealed class ListingPeriodsTests
{
    private static readonly SnapshotDates Dates = SnapshotDates.Of(
        new[] { 2017, 2018, 2020, 2024, 2026 }.Select(year => new SnapshotDate(Day(year), "generated")));

    [Fact]
    public void The_first_run_begins_on_the_publishers_listing_date()
    {
        var period = Assert.Single(Of(Run(2017, last: null, "2006-12-23")));

        Assert.Equal(("2006-12-23", "listed_on", null), (period.From.Value, period.FromEvidence, period.To));
    }

    [Fact]
    public void A_run_without_a_listing_date_begins_with_its_first_snapshot()
    {
        var period = Assert.Single(Of(Run(2018, last: null, listedOn: null)));

        Assert.Equal(("2018-07-01", "generated"), (period.From.Value, period.FromEvidence));
    }

    [Fact]
    public void It_ends_with_the_first_snapshot_without_the_record()
    {
        var period = Assert.Single(Of(Run(2017, 2020, "2006-12-23")));

        Assert.Equal((Day(2024), "generated"), (period.To, period.ToEvidence));
        Assert.True(period.Covers(Day(2024).AddDays(-1)));
        Assert.False(period.Covers(Day(2024)));
    }

    [Fact]
    public void A_target_that_comes_back_with_its_old_listing_date_was_not_listed_in_between()
    {
        var periods = Of(Run(2017, 2020, "2006-12-23"), Run(2026, last: null, "2006-12-23"));

        Assert.Equal(["2006-12-23", "2026-07-01"], periods.Select(period => period.From.Value));
    }

    [Fact]
    public void A_listing_date_between_two_snapshots_is_believed()
    {
        var period = Assert.Single(Of(Run(2018, last: null, "2018-02-03")));

        Assert.Equal("2018-02-03", period.From.Value);
    }

    [Fact]
    public void A_listing_date_after_the_first_snapshot_with_the_record_is_not_believed()
    {
        var period = Assert.Single(Of(Run(2018, last: null, "2019-01-01")));

        Assert.Equal(("2018-07-01", "generated"), (period.From.Value, period.FromEvidence));
    }

    [Fact]
    public void A_partial_listing_date_counts_as_its_first_day()
    {
        var period = Assert.Single(Of(Run(2017, last: null, "2006")));

        Assert.Equal("2006", period.From.Value);
        Assert.True(period.Covers(new DateOnly(2006, 1, 1)));
    }

    [Fact]
    public void Adjoining_stretches_of_different_content_are_one_period()
    {
        Assert.Single(Of(Run(2017, 2018, "2006-12-23"), Run(2020, last: null, "2007-01-01")));
    }

    private static IReadOnlyList<ListingPeriod> Of(params Sighting[] sightings) => ListingPeriods.Of(sightings, Dates);

    private static Sighting Run(int first, int? last, string? listedOn) =>
        new(Day(first), last is { } year ? Day(year) : null, "a", 1, PartialDate.TryParse(listedOn, out var date) ? date : null);

    private static DateOnly Day(int year) => new(year, 7, 1);
}
