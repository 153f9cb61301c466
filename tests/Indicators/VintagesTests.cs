using CsCheck;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Tests.Indicators;

public sealed class VintagesTests
{
    [Fact]
    public void A_first_answer_gives_each_value_and_no_row_for_a_gap()
    {
        var revisions = Vintages.Revisions([], Published("2025-12-16", ("1980", -21.6), ("1981", null), ("1982", 0)));

        Assert.Equal(["1980 -21.6 2025-12-16", "1982 0 2025-12-16"], Write(revisions));
    }

    [Fact]
    public void Only_the_value_that_changed_gets_a_new_vintage()
    {
        var held = Hold(("1980", -21.6, "2025-12-16"), ("1981", -4.4, "2025-12-16"));

        var revisions = Vintages.Revisions(held, Published("2026-07-01", ("1980", -18.8), ("1981", -4.4)));

        Assert.Equal(["1980 -18.8 2026-07-01"], Write(revisions));
    }

    [Fact]
    public void A_value_that_becomes_a_gap_is_a_revision()
    {
        var held = Hold(("1980", -21.6, "2025-12-16"), ("1981", -4.4, "2025-12-16"));

        Assert.Equal(
            ["1980 gap 2026-07-01"], Write(Vintages.Revisions(held, Published("2026-07-01", ("1980", null), ("1981", -4.4)))));
    }

    [Fact]
    public void A_value_that_is_no_longer_there_is_one_too()
    {
        var held = Hold(("1980", -21.6, "2025-12-16"), ("1981", -4.4, "2025-12-16"));

        Assert.Equal(["1980 gap 2026-07-01"], Write(Vintages.Revisions(held, Published("2026-07-01", ("1981", -4.4)))));
    }

    [Fact]
    public void A_value_that_was_withdrawn_can_come_back()
    {
        var held = Hold(("1980", -21.6, "2024-01-01"), ("1980", null, "2025-01-01"));

        Assert.Equal(["1980 -21.6 2026-07-01"], Write(Vintages.Revisions(held, Published("2026-07-01", ("1980", -21.6)))));
    }

    [Fact]
    public void Zero_is_a_value()
    {
        var held = Hold(("1980", 0, "2025-12-16"));

        Assert.Equal(["1980 gap 2026-07-01"], Write(Vintages.Revisions(held, Published("2026-07-01", ("1980", null)))));
        Assert.Empty(Vintages.Revisions(held, Published("2026-07-01", ("1980", 0))));
    }

    [Fact]
    public void A_change_without_a_later_date_is_numbered()
    {
        var held = Hold(("1980", -21.6, "2026-07-01"));

        Assert.Equal(["1980 -18.8 2026-07-01.02"], Write(Vintages.Revisions(held, Published("2026-07-01", ("1980", -18.8)))));
    }

    [Fact]
    public void Without_a_date_of_the_publisher_the_day_of_the_fetch_counts()
    {
        var published = Published("2026-07-01", ("1980", -21.6)) with { UpdatedOn = null, FetchedOn = new DateOnly(2026, 11, 22) };

        Assert.Equal(["1980 -21.6 2026-11-22"], Write(Vintages.Revisions([], published)));
    }

    [Theory]
    [InlineData("2024-12-31", new string[0])]
    [InlineData("2025-01-01", new[] { "1980 -21.6 2025-01-01" })]
    [InlineData("2025-12-31", new[] { "1980 -21.6 2025-01-01" })]
    [InlineData("2026-07-01", new[] { "1980 -18.8 2026-07-01", "1981 -4.4 2026-07-01" })]
    [InlineData("2026-07-01.02", new[] { "1980 gap 2026-07-01.02", "1981 -4.4 2026-07-01" })]
    [InlineData(null, new[] { "1980 gap 2026-07-01.02", "1981 -4.4 2026-07-01" })]
    public void A_vintage_answers_what_was_published_then(string? vintage, string[] expected)
    {
        var held = Hold(
            ("1981", -4.4, "2026-07-01"), ("1980", -21.6, "2025-01-01"), ("1980", null, "2026-07-01.02"), ("1980", -18.8, "2026-07-01"));

        Assert.Equal(expected, Write(Vintages.AsOf(held, Vintage.Parse(vintage))));
    }

    [Fact]
    public void An_answer_older_than_what_is_held_is_refused()
    {
        var held = Hold(("1980", -21.6, "2026-07-01"));

        var fault = Vintages.Fault(held, new DateOnly(2026, 7, 1), Published("2025-12-16", ("1980", -18.8)));

        Assert.Equal("It was last updated on 2025-12-16, before what is held (2026-07-01).", fault);
    }

    [Fact]
    public void An_answer_of_gaps_alone_is_refused_where_values_are_held()
    {
        var held = Hold(("1980", -21.6, "2025-12-16"));

        Assert.NotNull(Vintages.Fault(held, new DateOnly(2025, 12, 16), Published("2026-07-01", ("1980", null))));
        Assert.Null(Vintages.Fault([], heldUpdatedOn: null, Published("2026-07-01", ("1980", null))));
    }

    [Fact]
    public void Whatever_was_held_the_newest_vintage_answers_what_was_published() => Check.Sample(
        Answers,
        answers =>
        {
            var held = new List<Observation>();
            foreach (var answer in answers)
            {
                held.AddRange(Vintages.Revisions(held, answer));
                var now = Vintages.AsOf(held, vintage: null).Where(one => one.Value is not null).Select(one => (one.Period, one.Value));
                Assert.Equal(answer.Values.Where(value => value.Value is not null).Select(value => (value.Key, value.Value)).Order(), now);
            }

            Assert.Equal(held.Count, held.Select(one => (one.Period, one.Vintage)).Distinct().Count());
        },
        iter: 2_000);

    private static readonly Gen<PublishedSeries[]> Answers =
        Gen.Select(
            Gen.Int[1, 3],
            Gen.Select(Gen.Int[1980, 1984], Gen.Int[-1, 2]).Array[0, 6],
            (day, values) => new PublishedSeries(
                new DateOnly(2026, 7, day),
                new DateOnly(2026, 11, 22),
                values.DistinctBy(value => value.Item1).ToDictionary(
                    value => IndicatorPeriod.OfYear(value.Item1), value => value.Item2 < 0 ? null : (double?)value.Item2)))
        .Array[1, 6];

    private static PublishedSeries Published(string updatedOn, params (string Period, double? Value)[] values) => new(
        DateOnly.Parse(updatedOn, null),
        new DateOnly(2026, 11, 22),
        values.ToDictionary(value => IndicatorPeriod.Parse(value.Period)!.Value, value => value.Value));

    private static Observation[] Hold(params (string Period, double? Value, string Vintage)[] rows) =>
        [.. rows.Select(row => new Observation(IndicatorPeriod.Parse(row.Period)!.Value, row.Value, Vintage.Parse(row.Vintage)!.Value))];

    private static IEnumerable<string> Write(IEnumerable<Observation> observations) =>
        observations.Select(one => FormattableString.Invariant($"{one.Period} {(object?)one.Value ?? "gap"} {one.Vintage}"));
}
