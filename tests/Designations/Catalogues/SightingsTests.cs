using CsCheck;
using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Tests.Designations.Catalogues;

public sealed class SightingsTests
{
    private static readonly SnapshotDates Years = Dates(2017, 2018, 2020, 2024);

    [Fact]
    public void A_record_seen_in_every_snapshot_stands_in_one_stretch()
    {
        var sightings = Seen(Years, (2017, "a"), (2018, "a"), (2020, "a"), (2024, "a"));

        var only = Assert.Single(sightings);
        Assert.Equal((Day(2017), null), (only.First, only.Last));
    }

    [Fact]
    public void Changed_content_begins_a_stretch_of_its_own()
    {
        var sightings = Seen(Years, (2017, "a"), (2018, "b"), (2020, "b"), (2024, "b"));

        Assert.Equal([(Day(2017), Day(2017), "a"), (Day(2018), null, "b")], Plain(sightings));
    }

    [Fact]
    public void A_snapshot_learned_later_without_the_record_cuts_the_stretch()
    {
        IReadOnlyList<Sighting> sightings = [new(Day(2017), Last: null, "a", 1, ListedOn: null)];

        Assert.Equal([(Day(2017), Day(2017), "a"), (Day(2020), null, "a")], Plain(sightings.Unseen(Years, Day(2018))));
    }

    [Fact]
    public void A_second_snapshot_of_one_day_replaces_the_first()
    {
        var sightings = Seen(Years, (2017, "a"), (2018, "a")).Seen(Years, Day(2018), Content("b"));

        Assert.Equal([(Day(2017), Day(2017), "a"), (Day(2018), Day(2018), "b")], Plain(sightings));
    }

    [Fact]
    public void A_new_reading_replaces_the_whole_stretch_that_covers_its_day()
    {
        IReadOnlyList<Sighting> sightings = [new(Day(2017), Day(2017), "a", 1, ListedOn: null), new(Day(2018), Last: null, "b", 2, ListedOn: null)];

        Assert.Equal([(Day(2017), Day(2017), "a"), (Day(2018), null, "c")], Plain(sightings.Reread(Day(2024), Content("c"))));
    }

    [Fact]
    public void The_order_in_which_snapshots_are_learned_does_not_matter()
    {
        // For each of six snapshots: absent, or one of two contents; learned in any order.
        var snapshots = Gen.Select(Gen.Int[0, 2].Array[6], Gen.Shuffle(Enumerable.Range(0, 6).ToArray()));
        snapshots.Sample((contents, order) =>
        {
            var forward = Learn(contents, [0, 1, 2, 3, 4, 5]);
            var shuffled = Learn(contents, order);
            Assert.Equal(ByDay(forward), ByDay(shuffled));
        });
    }

    private static IReadOnlyList<Sighting> Learn(int[] contents, int[] order)
    {
        IReadOnlyList<Sighting> sightings = [];
        var dates = SnapshotDates.None;
        foreach (var index in order)
        {
            dates = dates.With(new(Day(2000 + index), "generated"));
            sightings = contents[index] == 0
                ? sightings.Unseen(dates, Day(2000 + index))
                : sightings.Seen(dates, Day(2000 + index), Content($"{contents[index]}"));
        }

        return sightings;
    }

    private static string[] ByDay(IReadOnlyList<Sighting> sightings) =>
        [.. Enumerable.Range(2000, 6).Select(year => sightings.Covering(Day(year))?.Hash ?? "-")];

    private static IReadOnlyList<Sighting> Seen(SnapshotDates dates, params (int Year, string Hash)[] snapshots)
    {
        IReadOnlyList<Sighting> sightings = [];
        foreach (var (year, hash) in snapshots) sightings = sightings.Seen(dates, Day(year), Content(hash));
        return sightings;
    }

    private static (DateOnly, DateOnly?, string)[] Plain(IReadOnlyList<Sighting> sightings) =>
        [.. sightings.Select(sighting => (sighting.First, sighting.Last, sighting.Hash))];

    private static Sighting Content(string hash) => new(default, Last: null, hash, 9, ListedOn: null);

    private static SnapshotDates Dates(params int[] years) =>
        SnapshotDates.Of(years.Select(year => new SnapshotDate(Day(year), "generated")));

    private static DateOnly Day(int year) => new(year, 7, 1);
}
