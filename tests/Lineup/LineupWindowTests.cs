using System.Globalization;
using SanctionsTracker.Indicators;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Tests.Lineup;

/// <summary>Line-ups of the years from 2010 on, with an indicator and the total of designations of each year.</summary>
public sealed class LineupWindowTests
{
    private static readonly IndicatorCode Growth = new("GROWTH");

    [Fact]
    public void Around_one_date_each_offset_shows_its_period() =>
        Assert.Equal(
            ["-1: 2/1 5/1", "0: 3/1 6/1", "1: 4/1 7/1"],
            Shown(Window(-1, 1, "2012"), [1, 2, 3, 4], [4, 5, 6, 7]));

    [Fact]
    public void Around_several_dates_offsets_are_averaged_and_a_date_that_stands_twice_weighs_twice() =>
        Assert.Equal(["0: 2/3 20/3"], Shown(Window(0, 0, "2010", "2010", "2011"), [1, 4], [10, 40]));

    [Fact]
    public void A_gap_counts_for_nothing() =>
        Assert.Equal(["0: 4/1 25/2"], Shown(Window(0, 0, "2010", "2011"), [null, 4], [10, 40]));

    [Fact]
    public void What_has_not_begun_has_no_counts_yet() =>
        Assert.Equal(["0: 3/1 6/1", "1: ?/0 ?/0"], Shown(Window(0, 1, "2012") with { Newest = Year("2012") }, [1, 2, 3, null], [4, 5, 6, 0]));

    [Fact]
    public void It_tells_which_periods_the_dates_lie_in_and_how_many_do()
    {
        var window = LineupWindow.Of(Window(-1, 1, "2012", "2011", "2012") with { Coarser = 4 }, Periods([1, 2, 3, 4], [4, 5, 6, 7]));

        Assert.Equal([(Year("2011"), 1), (Year("2012"), 2)], window.Anchors.Select(anchor => (anchor.Period, anchor.Dates)));
        Assert.Equal(4, window.Coarser);
    }

    [Fact]
    public void What_was_not_asked_for_has_no_mean() =>
        Assert.Null(LineupWindow.Of(Window(0, 0, "2010"), Periods([1], [1])).Offsets[0].Removals);

    private static string[] Shown(WindowQuestion question, double?[] growth, int[] designations) =>
    [
        .. LineupWindow.Of(question, Periods(growth, designations)).Offsets
            .Select(offset => $"{offset.Offset}: {Shown(offset.Indicators[Growth])} {Shown(offset.Designations!)}"),
    ];

    private static string Shown(LineupMean mean) => $"{mean.Mean?.ToString(CultureInfo.InvariantCulture) ?? "?"}/{mean.N}";

    private static LineupPeriod[] Periods(double?[] growth, int[] designations) =>
    [
        .. growth.Zip(designations, (value, count) => (value, count)).Select((year, at) => new LineupPeriod(
            Year("2010").Plus(at),
            new Dictionary<IndicatorCode, double?> { [Growth] = year.value },
            new LineupCount(year.count, new Dictionary<SanctionsTracker.Designations.ListId, int?>(), year.count, null),
            Removals: null,
            News: null,
            Incidents: null,
            Events: [],
            EventsTotal: 0)),
    ];

    private static WindowQuestion Window(int from, int to, params string[] around) =>
        new(from, to, [.. around.Select(Year)], Coarser: 0, Newest: Year("2026"));

    private static Period Year(string text) => Period.Parse(text)!.Value;
}
