using System.Text.Json.Nodes;
using SanctionsTracker.Lineup.Associations;
using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Tests.Lineup.Studies;

public sealed class StudyRunTests
{
    private readonly JsonObject _json = StudyJson.Tiny();

    [Fact]
    public void A_graph_takes_the_first_source_that_is_complete_and_shows_the_others_to_compare()
    {
        var series = new Material(StudyJson.Valid(_json))
            .Holds("growth", "A", ("2026-01-01", [(1980, 1), (1981, 2)]))
            .Holds("growth", "B", ("2026-02-01", [(1980, 0.01), (1981, 0.02), (1982, 0.03), (1983, 0.04), (1984, 0.05)]))
            .Run().Graphs[0].Series[0];

        Assert.Equal(["B", "A"], series.Lines.Select(line => line.Code.Value));
        Assert.Equal([1, 2, 3, 4, 5], series.Lines[0].Values.Select(value => value.Value!.Value));
        Assert.Equal("The best that is held, complete.", series.Note);
    }

    [Fact]
    public void A_graph_of_what_is_not_held_says_so()
    {
        var series = new Material(StudyJson.Valid(_json)).Run().Graphs[0].Series[0];

        Assert.Empty(series.Lines);
        Assert.Equal("None of A, B is held with values for these periods.", series.Note);
    }

    [Fact]
    public void A_graph_has_its_eras_and_the_events_that_can_lie_in_it()
    {
        var graph = new Material(StudyJson.Valid(_json)).Run().Graphs[0];

        Assert.Equal(["War"], graph.Eras.Select(era => era.Name));
        Assert.Equal(["One", "Two"], graph.Events.Select(one => one.Title));
    }

    [Fact]
    public void A_test_with_an_open_end_goes_up_to_the_newest_value()
    {
        var test = new Material(StudyJson.Valid(_json)).Years(1980, 2018)
            .Holds("growth", "A", ("2026-01-01", [.. Enumerable.Range(1980, 20).Select(year => (year, Math.Sin(year)))]))
            .Run().Tests[0];

        Assert.Equal(Material.Year(1999), test.Association!.To);
    }

    [Fact]
    public void A_test_counts_the_kinds_that_it_names()
    {
        var test = new Material(StudyJson.Valid(_json))
            .Holds("growth", "A", ("2026-01-01", [.. Enumerable.Range(1980, 20).Select(year => (year, Math.Sin(year)))]))
            .Run().Tests[0];

        Assert.Equal(1, test.Association!.Window.Events);
    }

    [Fact]
    public void A_test_without_its_series_has_nothing_to_measure()
    {
        var test = new Material(StudyJson.Valid(_json)).Run().Tests[0];

        Assert.Equal(Verdict.NotEnoughData, test.Verdict);
        Assert.Null(test.Association);
        Assert.StartsWith("There is nothing to measure", test.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_on_lists_of_which_nothing_is_known_has_nothing_to_measure()
    {
        _json["tests"]![0] = new JsonObject { ["id"] = "t", ["asks"] = "?", ["series"] = "growth", ["events"] = "designations", ["from"] = "1980" };

        var test = new Material(StudyJson.Valid(_json)).Holds("growth", "A", ("2026-01-01", [(1980, 1), (1981, 2)])).Run().Tests[0];

        Assert.Equal("There is nothing to measure: the events are not known here.", test.Statement);
    }

    [Fact]
    public void A_test_beside_the_question_does_not_count_for_the_verdict()
    {
        _json["tests"]![0]!["beside"] = true;

        var pack = new Material(StudyJson.Valid(_json)).Run();

        Assert.Null(pack.Verdict);
    }

    [Theory]
    [InlineData(Verdict.Evidence, 0.01, 0.1, 0.7, Verdict.Evidence)]
    [InlineData(Verdict.Evidence, 0.01, -0.7, -0.1, Verdict.Evidence)]
    [InlineData(Verdict.Evidence, 0.20, 0.1, 0.7, Verdict.Fragile)]
    [InlineData(Verdict.Evidence, 0.01, -0.1, 0.6, Verdict.Fragile)]
    [InlineData(Verdict.Fragile, 0.01, 0.1, 0.7, Verdict.Fragile)]
    [InlineData(Verdict.NoEvidence, 1, -0.3, 0.3, Verdict.NoEvidence)]
    public void Evidence_counts_where_it_outlives_the_number_of_tests_and_does_not_hang_on_single_periods(
        Verdict found, double holm, double low, double high, Verdict together) =>
        Assert.Equal(together, StudyVerdict.Of([Measured(Verdict.NotEnoughData, 1, -1, 1), Measured(found, holm, low, high)]));

    [Fact]
    public void The_answer_depends_on_the_material_alone()
    {
        static Material Same() => new Material(StudyJson.Valid(StudyJson.Tiny()))
            .Holds("growth", "A", ("2026-01-01", [.. Enumerable.Range(1980, 20).Select(year => (year, Math.Sin(year)))]));

        Assert.Equal(Same().Run().ResultSha256, Same().Run().ResultSha256);
    }

    [Fact]
    public void The_digest_is_of_results_and_not_of_where_they_come_from()
    {
        var older = new Material(StudyJson.Valid(_json)).Holds("growth", "A", ("2025-01-01", [(1981, 3)])).Run();
        var newer = new Material(StudyJson.Valid(_json)).Holds("growth", "A", ("2026-01-01", [(1981, 3)])).Run();
        var other = new Material(StudyJson.Valid(_json)).Holds("growth", "A", ("2026-01-01", [(1981, 3.01)])).Run();

        Assert.Equal(older.ResultSha256, newer.ResultSha256);
        Assert.NotEqual(newer.ResultSha256, other.ResultSha256);
        Assert.NotEqual(older.StandsOn.Watermark(), newer.StandsOn.Watermark());
    }

    [Fact]
    public void The_statement_says_what_the_tests_found_what_that_means_for_the_thesis_and_how_the_claims_fared()
    {
        var pack = new Material(StudyJson.Valid(_json))
            .Holds("growth", "A", ("2026-01-01", [.. Enumerable.Range(1980, 30).Select(year => (year, year == 1981 ? 3 : 3 + (2 * Math.Sin(year * 7))))]))
            .Run();

        Assert.Equal(Verdict.NoEvidence, pack.Verdict);
        Assert.Matches(
            "^None of 1 test found an association; only correlations above 0\\.[0-9]+ could have been seen\\. "
            + "That agrees with the thesis that it does not, but does not prove it\\. "
            + "Of 1 claim 1 hold, 0 differ, 0 depend on the source or vintage and 0 cannot be checked here\\.$",
            pack.Statement);
    }

    private static MeasuredTest Measured(Verdict verdict, double holm, double low, double high)
    {
        var series = new PairedSeries(new(Material.Year(2000), Material.Year(2002)), [1, 2, 3], [0, 1, 0]);
        var association = Association.Measure(series, new("A", "acts")) with { Bootstrap = new(low, high) };
        return new("t", "?", "growth", Code: null, Source: null, Vintage: null, "acts", [], Beside: false, verdict, "", holm, holm, association);
    }
}
