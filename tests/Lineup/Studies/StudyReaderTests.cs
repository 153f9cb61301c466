using System.Text;
using System.Text.Json.Nodes;
using SanctionsTracker.Designations;
using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Studies;
using SanctionsTracker.Lineup.Studies.Claims;
using SanctionsTracker.Lineup.Studies.Files;

namespace SanctionsTracker.Tests.Lineup.Studies;

public sealed class StudyReaderTests
{
    private readonly JsonObject _json = StudyJson.Tiny();

    [Fact]
    public void A_study_is_read_as_it_is_written()
    {
        var study = StudyJson.Valid(_json);

        Assert.Equal(new CountryCode("IRN"), study.Country);
        Assert.Equal(Interval.Year, study.Interval);
        Assert.Equal(ThesisExpectation.NoAssociation, study.Thesis!.Expects);
        Assert.Equal([1, 100], study.Series[0].Choices.Select(choice => choice.Scale));
        Assert.Equal(["1982", "1983-10-23"], study.EventSets[0].Events.Select(one => one.Date.Value));
        Assert.Equal(new ValueAt("growth", Period.Parse("1981")!.Value), study.Claims[0].Measure);
        Assert.Equal(new About(3, 0.1), study.Claims[0].Expectation);
        Assert.Null(study.Tests[0].To);
    }

    [Fact]
    public void A_study_is_named_as_its_file()
    {
        _json["id"] = "other";

        Assert.Equal(["id: is 'other', but the file is called tiny.json"], Faults());
    }

    [Fact]
    public void All_faults_are_told_each_with_its_path_and_what_is_allowed()
    {
        _json["country"] = "Atlantis";
        _json["claims"]![0]!["measure"]!["series"] = "inflation";
        _json["tests"]![0]!["transform"] = "log";
        _json["graphs"]![0]!["from"] = "1985";

        Assert.Equal(
            [
                "country: is 'Atlantis'; allowed: a country's code, as IRN or IR",
                "graphs[0].to: lies before 'from': 1984 before 1985",
                "tests[0].transform: is 'log'; allowed: none, diff, detrend",
                "claims[0].measure.series: is 'inflation'; allowed: growth",
            ],
            Faults());
    }

    [Fact]
    public void A_measure_of_an_unknown_kind_is_told_all_that_there_are()
    {
        _json["claims"]![0]!["measure"]!["kind"] = "median_in";

        Assert.Equal(
            ["claims[0].measure.kind: is 'median_in'; allowed: value_at, change_between, share_change, mean_in, maximum_in, minimum_in, trend_in, events_in, comparison"],
            Faults());
    }

    [Fact]
    public void What_is_not_known_is_a_fault_wherever_it_stands()
    {
        _json["colour"] = "red";
        _json["claims"]![0]!["expect"]!["tolerance"] = 1;

        Assert.Equal(
            [
                "claims[0].expect.tolerance: is not known here; known: kind, value, within",
                "colour: is not known here; known: about, caveats, claims, country, eras, event_sets, graphs, id, interval, question, series, tests, thesis, title",
            ],
            Faults());
    }

    [Fact]
    public void What_is_missing_is_told()
    {
        _json.Remove("question");
        _json["claims"]![0]!["expect"]!.AsObject().Remove("within");

        Assert.Equal(["question: is missing: a text is needed", "claims[0].expect.within: is missing: a number is needed"], Faults());
    }

    [Theory]
    [InlineData("2012-02-30")]
    [InlineData("30 April 2012")]
    public void An_event_needs_a_date_that_exists(string date)
    {
        _json["event_sets"]![0]!["events"]![0]!["date"] = date;

        Assert.Equal([$"event_sets[0].events[0].date: is '{date}'; allowed: a date that exists, as 2012, 2012-07 or 2012-07-31"], Faults());
    }

    [Fact]
    public void An_event_needs_somebody_who_says_so()
    {
        _json["event_sets"]![0]!["events"]![0]!.AsObject().Remove("source");

        Assert.Equal(["event_sets[0].events[0].source: is missing: a source or a url is needed"], Faults());
    }

    [Fact]
    public void A_link_that_is_no_web_address_is_a_fault()
    {
        _json["event_sets"]![0]!["events"]![1]!["url"] = "javascript:alert(1)";

        Assert.Equal(["event_sets[0].events[1].url: is 'javascript:alert(1)'; allowed: an address that begins with https:// or http://"], Faults());
    }

    [Fact]
    public void A_test_can_ask_for_kinds_of_its_set_alone()
    {
        _json["tests"]![0]!["kinds"] = new JsonArray("trade");

        Assert.Equal(["tests[0].kinds: has 'trade'; the set has: war, peace"], Faults());
    }

    [Fact]
    public void A_claim_is_checked_by_a_rule_or_says_why_not()
    {
        _json["claims"]![0]!.AsObject().Remove("expect");

        Assert.Equal(["claims[0]: needs both 'measure' and 'expect', or 'not_checkable' with the reason"], Faults());
    }

    [Fact]
    public void A_claim_that_cannot_be_checked_says_why()
    {
        _json["claims"]![0] = new JsonObject { ["id"] = "c", ["says"] = "It was so.", ["not_checkable"] = "Nobody counts it." };

        Assert.Equal("Nobody counts it.", StudyJson.Valid(_json).Claims[0].NotCheckable);
    }

    [Fact]
    public void Ids_are_unique()
    {
        _json["claims"]!.AsArray().Add(_json["claims"]![0]!.DeepClone());

        Assert.Equal(["claims: has the id 'c' twice, or it is one that every study has"], Faults());
    }

    [Fact]
    public void A_period_in_the_place_of_an_extreme_can_be_expected_of_an_extreme_alone()
    {
        _json["claims"]![0]!["expect"] = new JsonObject { ["kind"] = "falls_in", ["from"] = "1980", ["to"] = "1981" };

        Assert.Equal(["claims[0].expect.kind: 'falls_in' can be expected of maximum_in and minimum_in alone"], Faults());
    }

    [Fact]
    public void Periods_have_the_length_that_the_study_says()
    {
        _json["interval"] = "month";

        Assert.Contains("eras[0].from: is '1980'; allowed: a month, as 2012-07", Faults());
    }

    [Fact]
    public void Events_can_stand_in_a_file_beside_the_study()
    {
        _json["event_sets"]![0] = new JsonObject { ["id"] = "acts", ["name"] = "acts", ["file"] = "acts.json" };

        var file = StudyJson.Read(_json, name => name == "acts.json"
            ? Encoding.UTF8.GetBytes("""{"events":[{"date":"1982","kind":"war","title":"One","source":"A book"}]}""")
            : null);

        Assert.Empty(file.Faults);
        Assert.Equal("One", Assert.Single(file.Study!.EventSets[0].Events).Title);
    }

    [Theory]
    [InlineData("none.json")]
    [InlineData("../../secrets.json")]
    public void A_file_that_does_not_lie_beside_the_study_is_a_fault(string name)
    {
        _json["event_sets"]![0] = new JsonObject { ["id"] = "acts", ["name"] = "acts", ["file"] = name };
        _json["tests"]![0]!.AsObject().Remove("kinds");

        Assert.Equal([$"event_sets[0].file: is '{name}', and no such file lies beside the study"], Faults());
    }

    [Fact]
    public void A_file_that_is_no_json_says_where_it_breaks()
    {
        var file = StudyReader.Read("tiny", "{ \"id\": }"u8.ToArray(), _ => null);

        Assert.Null(file.Study);
        Assert.StartsWith("This is not JSON: ", Assert.Single(file.Faults).ToString(), StringComparison.Ordinal);
        Assert.Contains("LineNumber: 0", file.Faults[0].Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("3")]
    public void Something_else_than_an_object_is_no_study(string content)
    {
        var file = StudyReader.Read("tiny", Encoding.UTF8.GetBytes(content), _ => null);

        Assert.Equal("a study is an object", file.Faults[0].ToString());
    }

    private string[] Faults() => [.. StudyJson.Read(_json).Faults.Select(fault => fault.ToString())];
}
