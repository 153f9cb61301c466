using System.Text.Json.Nodes;
using SanctionsTracker.Lineup.Studies.Findings;

namespace SanctionsTracker.Tests.Lineup.Studies;

public sealed class StudyFindingsTests
{
    private readonly JsonObject _json = StudyJson.Tiny();

    [Fact]
    public void A_claim_that_comes_out_otherwise_has_changed()
    {
        var change = Assert.Single(Found(1).Since(Found(3)));

        Assert.Equal(("claims.c", "holds", "differs"), (change.Field, change.Before[0], change.After[0]));
    }

    [Fact]
    public void What_comes_out_the_same_has_not_changed() => Assert.Empty(Found(2.95).Since(Found(3)));

    [Fact]
    public void The_first_findings_are_no_change() => Assert.Empty(Found(3).Since(before: null));

    [Fact]
    public void What_can_be_told_for_the_first_time_is_no_change() => Assert.Empty(Found(3).Since(Found(value: null)));

    [Fact]
    public void What_can_be_told_no_more_is_a_change() =>
        Assert.Equal(
            ["verdict nothing_to_measure", "tests.t nothing_to_measure", "claims.c cannot_be_checked"],
            Found(value: null).Since(Found(3)).Select(change => $"{change.Field} {change.After[0]}"));

    [Fact]
    public void Another_file_is_another_study()
    {
        var before = Found(3);
        _json["title"] = "Another";

        Assert.Empty(Found(1).Since(before));
    }

    [Fact]
    public void Other_rules_of_ours_are_no_change_of_the_data() => Assert.Empty(Found(1).Since(Found(3) with { Rules = 0 }));

    private StudyFindings Found(double? value)
    {
        var material = new Material(StudyJson.Valid(_json));
        if (value is { } known) material.Holds("growth", "A", ("2026-01-01", [(1981, known)]));
        return StudyFindings.Of(material.Run());
    }
}
