using SanctionsTracker.Designations;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Tests.Targets;

public sealed class TargetIdsTests
{
    private readonly Dictionary<DesignationId, DateOnly> _since = [];

    [Fact]
    public void A_new_target_is_founded_by_the_record_that_was_listed_first() =>
        Assert.Equal(["un/b"], Ids(Linkage.None, Group("eu/a 2010", "un/b 2007")));

    [Fact]
    public void Of_records_of_one_day_the_UNs_founds_it() => Assert.Equal(["un/b"], Ids(Linkage.None, Group("eu/a 2007", "un/b 2007")));

    [Fact]
    public void It_keeps_its_id_when_one_joins_who_was_listed_earlier()
    {
        var before = Assign(Linkage.None, Group("eu/a 2010", "un/b 2007"));

        Assert.Equal(["un/b"], Ids(before, Group("eu/a 2010", "un/b 2007", "ofac-sdn/c 1995")));
    }

    [Fact]
    public void It_takes_another_id_only_when_its_founder_left()
    {
        var before = Assign(Linkage.None, Group("eu/a 2010", "un/b 2007", "uk/d 2011"));

        Assert.Equal(["eu/a"], Ids(before, Group("eu/a 2010", "uk/d 2011")));
    }

    [Fact]
    public void Where_two_targets_turn_out_to_be_one_the_larger_gives_its_id()
    {
        var before = Assign(Linkage.None, Group("eu/a 2005", "un/b 2007"), Group("ca/c 2010", "ofac-sdn/d 2011", "uk/e 2012"));

        Assert.Equal(["ca/c"], Ids(before, Group("eu/a 2005", "un/b 2007", "ca/c 2010", "ofac-sdn/d 2011", "uk/e 2012")));
    }

    [Theory]
    [InlineData("un:IRi.039", "un", "IRi.039")]
    [InlineData("ca:iran.1-part-1.12.5f0c9a1e", "ca", "iran.1-part-1.12.5f0c9a1e")]
    [InlineData("xx:a:b/c", "xx", "a:b/c")]
    public void An_id_is_the_founders_list_and_id(string text, string list, string value)
    {
        Assert.Equal(new DesignationId(new ListId(list), value), TargetId.Parse(text));
        Assert.Equal(text, TargetId.Of(TargetId.Parse(text)!.Value));
    }

    [Theory]
    [InlineData("IRi.039")]
    [InlineData(":IRi.039")]
    [InlineData("un:")]
    public void What_names_no_record_is_no_id(string text) => Assert.Null(TargetId.Parse(text));

    private string[] Ids(Linkage before, params RecordGroup[] groups) => [.. Assign(before, groups).Targets.Select(target => target.Id.ToString())];

    private Linkage Assign(Linkage before, params RecordGroup[] groups) => TargetIds.Assign(groups, before, _since);

    private RecordGroup Group(params string[] members)
    {
        foreach (var member in members) _since[Target.Id(member.Split(' ')[0])] = new DateOnly(int.Parse(member.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), 1, 1);
        return new([.. members.Select(member => Target.Id(member.Split(' ')[0])).Order(DesignationOrder.Instance)], [], 1);
    }
}
