using System.Text.Json.Nodes;
using SanctionsTracker.Lineup.Studies.Claims;

namespace SanctionsTracker.Tests.Lineup.Studies;

public sealed class ClaimCheckTests
{
    [Fact]
    public void A_claim_that_every_source_bears_out_holds()
    {
        var claim = Check(material => material.Holds("growth", "A", ("2019-04-01", [(1981, 3.05)])).Holds("growth", "B", ("2026-01-01", [(1981, 0.0296)])));

        Assert.Equal(ClaimOutcome.Holds, claim.Outcome);
        Assert.Equal("Holds: 3.05 % by A (2019-04-01); 2.96 % by B (2026-01-01). Expected: 3 ± 0.1 %.", claim.Statement);
    }

    [Fact]
    public void A_claim_that_none_bears_out_differs_and_says_by_how_much()
    {
        var claim = Check(material => material.Holds("growth", "A", ("2026-01-01", [(1981, 1.5)])));

        Assert.Equal(ClaimOutcome.Differs, claim.Outcome);
        Assert.Equal(-1.5, Assert.Single(claim.Readings).DiffersBy);
        Assert.Equal("Differs: 1.5 % by A (2026-01-01), off by −1.5. Expected: 3 ± 0.1 %.", claim.Statement);
    }

    [Fact]
    public void Sources_that_disagree_are_told_apart()
    {
        var claim = Check(material => material.Holds("growth", "A", ("2026-01-01", [(1981, 1)])).Holds("growth", "B", ("2019-04-01", [(1981, 0.03)])));

        Assert.Equal(ClaimOutcome.DependsOnTheSource, claim.Outcome);
        Assert.Equal([false, true], claim.Readings.Select(reading => reading.Holds));
    }

    [Fact]
    public void Vintages_of_one_source_that_disagree_are_told_apart_the_newest_first()
    {
        var claim = Check(material => material.Holds("growth", "A", ("2018-04-01", [(1981, 3)]), ("2026-01-01", [(1981, 1)])));

        Assert.Equal(ClaimOutcome.DependsOnTheSource, claim.Outcome);
        Assert.Equal(["2026-01-01", "2018-04-01"], claim.Readings.Select(reading => reading.Sources[0].Vintage));
    }

    [Fact]
    public void A_vintage_that_revised_another_year_is_no_reading_of_its_own()
    {
        var claim = Check(material => material.Holds("growth", "A", ("2018-04-01", [(1981, 3), (1982, 5)]), ("2026-01-01", [(1982, 6)])));

        Assert.Equal("2026-01-01", Assert.Single(claim.Readings).Sources[0].Vintage);
    }

    [Fact]
    public void A_claim_on_what_is_not_held_cannot_be_checked()
    {
        var claim = Check(material => material);

        Assert.Equal(ClaimOutcome.CannotBeChecked, claim.Outcome);
        Assert.Equal("None of the series that can stand for growth is held.", claim.Statement);
    }

    [Fact]
    public void A_claim_on_a_year_that_is_missing_cannot_be_checked()
    {
        var claim = Check(material => material.Holds("growth", "A", ("2026-01-01", [(1999, 1)])));

        Assert.Equal("What is held has no values for the periods that it needs.", claim.Statement);
    }

    [Fact]
    public void A_claim_that_nobody_could_check_says_why()
    {
        var json = StudyJson.Tiny();
        json["claims"]![0] = new JsonObject { ["id"] = "c", ["says"] = "It was so.", ["not_checkable"] = "Nobody counts it." };

        var claim = new Material(StudyJson.Valid(json)).Run().Claims[0];

        Assert.Equal((ClaimOutcome.CannotBeChecked, "Nobody counts it."), (claim.Outcome, claim.Statement));
        Assert.Null(claim.Rule);
    }

    [Fact]
    public void The_rule_is_answered_as_it_is_written()
    {
        var claim = Check(material => material);

        Assert.Equal("about", claim.Rule!.Value.GetProperty("expect").GetProperty("kind").GetString());
        Assert.Equal("1981", claim.Rule!.Value.GetProperty("measure").GetProperty("at").GetString());
    }

    [Fact]
    public void Events_are_counted_where_their_date_surely_lies_in_the_span()
    {
        var json = StudyJson.Tiny();
        json["claims"]![0]!["measure"] = new JsonObject { ["kind"] = "events_in", ["events"] = "acts", ["from"] = "1982", ["to"] = "1983" };
        json["claims"]![0]!["expect"] = new JsonObject { ["kind"] = "at_least", ["value"] = 2 };

        Assert.Equal(ClaimOutcome.Holds, new Material(StudyJson.Valid(json)).Run().Claims[0].Outcome);
    }

    private static CheckedClaim Check(Func<Material, Material> fill) => fill(new Material(StudyJson.Valid(StudyJson.Tiny()))).Run().Claims[0];
}
