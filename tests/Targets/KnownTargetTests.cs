using SanctionsTracker.Designations;
using SanctionsTracker.Queries;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Tests.Targets;

public sealed class KnownTargetTests
{
    [Fact]
    public void It_tells_who_listed_first_and_how_many_days_the_others_took()
    {
        var target = Of(List("un", "2006-12-23"), List("eu", "2007-04-20"), List("ofac-sdn", "2006-12-23"));

        Assert.Equal(["un 0", "ofac-sdn 0", "eu 118"], target.Lists.Select(list => $"{list.List} {list.DaysAfterFirst}"));
    }

    [Fact]
    public void Of_several_that_listed_it_on_one_day_the_UN_came_first() =>
        Assert.Equal("un/1", Of(List("eu", "2006-12-23"), List("un", "2006-12-23")).First.Id.ToString());

    [Fact]
    public void It_tells_who_delisted_and_when()
    {
        var target = Of(List("un", "2006-12-23 2016-01-16"), List("eu", "2007-04-20"));

        Assert.Equal([("un", false, new DateOnly(2016, 1, 16)), ("eu", true, null)], target.Lists.Select(list => (list.List.Value, list.IsListed, list.RemovedOn)));
        Assert.True(target.IsListed);
    }

    [Fact]
    public void Its_timeline_has_each_listing_removal_and_return_of_all_lists() => Assert.Equal(
        [
            "2006-12-23 un/1 Listed 0", "2007-04-20 eu/1 Listed 118", "2016-01-16 un/1 Removed 3311", "2019-06-01 un/1 Relisted 4543",
        ],
        Of(List("un", "2006-12-23 2016-01-16", "2019-06-01"), List("eu", "2007-04-20")).Timeline().Select(one => $"{one.Date} {one.Id} {one.Kind} {one.DaysAfterFirst}"));

    [Fact]
    public void A_record_of_our_first_snapshot_without_a_date_of_its_own_gives_no_days() =>
        Assert.Equal([null, null], Of(List("eu", "(2001-01-01)"), List("un", "2006-12-23")).Lists.Select(list => list.DaysAfterFirst));

    [Fact]
    public void A_record_that_a_later_snapshot_shows_first_gives_days() =>
        Assert.Equal([0, 2], Of(List("eu", "(2006-12-25)"), List("un", "2006-12-23")).Lists.Select(list => list.DaysAfterFirst));

    [Fact]
    public void A_listing_date_of_a_year_alone_gives_no_days() =>
        Assert.Equal([0, null], Of(List("eu", "2007"), List("un", "2006-12-23")).Lists.Select(list => list.DaysAfterFirst));

    [Fact]
    public void Its_name_is_the_founders()
    {
        var target = Of(List("un", "2007-12-23"), List("eu", "2006-04-20"));

        Assert.Equal(("eu/1", "One of eu"), (target.Id.ToString(), target.Face.Name));
    }

    [Fact]
    public void A_record_whose_list_is_not_there_is_left_out()
    {
        var linkage = new Linkage([new(Target.Id("gone/1"), [Target.Id("gone/1"), Target.Id("un/1")], [], 1)]);

        var target = new KnownTargets([List("un", "2006-12-23")], linkage).Find(Target.Id("un/1"))!;

        Assert.Equal(("gone/1", "One of un"), (target.Id.ToString(), target.Face.Name));
        Assert.Equal(["un/1"], target.Members.Select(member => member.Id.ToString()));
    }

    // Founded by the list that comes first in the alphabet.
    private static KnownTarget Of(params CommittedList[] lists)
    {
        DesignationId[] members = [.. lists.Select(list => new DesignationId(list.Catalogue.List, "1")).Order(DesignationOrder.Instance)];
        return new KnownTargets(lists, new Linkage([new(members[0], members, [], 1)])).Find(members[^1])!;
    }

    private static CommittedList List(string id, params string[] periods) => TargetLists.Of(id, "IRN", periods);
}
