using SanctionsTracker.Designations;
using SanctionsTracker.Lineup;
using SanctionsTracker.Queries;
using SanctionsTracker.Targets;
using SanctionsTracker.Tests.Targets;

namespace SanctionsTracker.Tests.Lineup;

/// <summary>Lists of one record each, <c>1</c>; every list has its first snapshot on 2001-01-01 and its newest on 2020-01-01.</summary>
public sealed class TargetEventsTests
{
    [Fact]
    public void A_target_counts_when_the_first_list_names_it_and_not_again() => Assert.Equal(
        ["2006-12-23 designation un"],
        Events(List("un", "2006-12-23"), List("eu", "2007-04-20"), List("ofac-sdn", "2010-01-01")));

    [Fact]
    public void It_is_removed_when_the_last_list_lets_it_go() => Assert.Equal(
        ["2006-12-23 designation un", "2016-01-16 removal eu"],
        Events(List("un", "2006-12-23 2015-01-01"), List("eu", "2007-04-20 2016-01-16")));

    [Fact]
    public void It_counts_again_when_it_comes_back_after_it_was_on_no_list() => Assert.Equal(
        ["2006-12-23 designation un", "2016-01-16 removal un", "2018-05-08 designation ofac-sdn"],
        Events(List("un", "2006-12-23 2016-01-16"), List("ofac-sdn", "2018-05-08")));

    [Fact]
    public void From_one_list_to_the_next_on_one_day_is_no_gap() => Assert.Equal(
        ["2006-12-23 designation un"],
        Events(List("un", "2006-12-23 2016-01-16"), List("eu", "2016-01-16")));

    [Fact]
    public void Lists_that_act_on_one_day_count_all_and_the_uns_record_is_shown() => Assert.Equal(
        ["2006-12-23 designation un: ch un", "2016-01-16 removal un: ch un"],
        Events(List("ch", "2006-12-23 2016-01-16"), List("un", "2006-12-23 2016-01-16")));

    [Fact]
    public void Records_that_are_not_linked_are_targets_of_their_own() => Assert.Equal(
        ["2006-12-23 designation un", "2007-04-20 designation eu"],
        Shown(new TargetEvents(new("IRN"), Listed(List("un", "2006-12-23"), List("eu", "2007-04-20")), Linkage.None)));

    [Fact]
    public void Only_records_of_the_country_count() => Assert.Equal(
        ["2007-04-20 designation eu"],
        Events(List("un", "2006-12-23", country: "SYR"), List("eu", "2007-04-20")));

    [Fact]
    public void As_of_a_day_the_targets_count_that_any_of_the_lists_had_then()
    {
        CommittedList[] lists = [List("un", "2006-12-23 2016-01-16"), List("eu", "2007-04-20")];

        Assert.Equal(["2007-04-20 designation eu"], Shown(new TargetEvents(new("IRN"), Listed(lists), Linkage.None, new DateOnly(2017, 1, 1))));
    }

    private static string[] Events(params CommittedList[] lists)
    {
        var members = lists.Select(list => new DesignationId(list.Catalogue.List, "1")).Order(DesignationOrder.Instance).ToArray();
        return Shown(new TargetEvents(new("IRN"), Listed(lists), new Linkage([new(members[0], members, [], 1)])));
    }

    private static IReadOnlyList<Listing> Listed(params CommittedList[] lists) => Listings.Of(new("IRN"), lists, LineupRecords.All);

    private static string[] Shown(TargetEvents events) => [.. events.All().Select(one =>
        $"{one.Event.Date} {one.Event.Kind.ToString().ToLowerInvariant()} {one.Event.Id.List}{(one.Lists.Count > 1 ? $": {string.Join(' ', one.Lists)}" : "")}")];

    private static CommittedList List(string id, string period, string country = "IRN") => TargetLists.Of(id, country, period);
}
