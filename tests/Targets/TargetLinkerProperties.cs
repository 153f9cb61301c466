using CsCheck;
using SanctionsTracker.Designations;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Tests.Targets;

/// <summary>What holds for any records. They are drawn from few names, dates and numbers, so that they collide often.</summary>
public sealed class TargetLinkerProperties
{
    private static readonly Gen<Designation> Record =
        from list in OneOf<string>("ca", "eu", "un")
        from id in Gen.Int[1, 30]
        from isPerson in Gen.Bool
        from name in OneOf<string>("Naser Maleki", "Maleki Naser", "Qasem Soleimani", "Saeed Aghajani")
        from alias in OneOf<string?>(null, "Naser Maleki", "Ghasem Soleimani")
        from born in OneOf<string?>(null, "1960", "1960-01-02", "1960-07-08", "about 1961")
        from passport in OneOf<string?>(null, null, "D08531177", "A1234567")
        from country in OneOf<string>("IRN", "IRN", "SYR", "")
        select Make($"{list}/{id}", isPerson, name, alias, born, passport, country);

    private static readonly Gen<Designation[]> Records = Record.Array[0, 40].Select(records => records.DistinctBy(record => record.Id).ToArray());

    [Fact]
    public void The_order_of_the_records_does_not_matter() => Records.SelectMany(records => Gen.Shuffle(records).Select(shuffled => (records, shuffled))).Sample(
        pair => Assert.Equal(Shown(pair.records), Shown(pair.shuffled)), iter: 300);

    [Fact]
    public void A_record_is_in_one_group_at_most_and_every_link_within_one() => Records.Sample(records =>
    {
        var groups = Link(records).Groups;
        Assert.Equal(groups.Sum(group => group.Members.Count), groups.SelectMany(group => group.Members).Distinct().Count());
        Assert.All(groups, group => Assert.All(group.Links, link => Assert.True(group.Members.Contains(link.A) && group.Members.Contains(link.B))));
    }, iter: 300);

    [Fact]
    public void No_group_holds_records_that_contradict_each_other() => Records.Sample(records =>
    {
        var facts = records.ToDictionary(record => record.Id, record => Target.Facts(record));
        foreach (var group in Link(records).Groups)
        {
            Assert.All(group.Members, a => Assert.All(group.Members, b => Assert.False(Agreement.Contradict(facts[a], facts[b]))));
        }
    }, iter: 300);

    [Fact]
    public void Contradiction_is_mutual() => Gen.Select(Record, Record).Sample((a, b) => Assert.Equal(
        Agreement.Contradict(Target.Facts(a), Target.Facts(b)), Agreement.Contradict(Target.Facts(b), Target.Facts(a))), iter: 2000);

    [Fact]
    public void A_record_that_shares_nothing_changes_nothing() => Records.Sample(records =>
        Assert.Equal(Shown(records), Shown([.. records, Target.Person("un/unrelated", "Wilhelmina Hohenzollern", "1899-12-31").With("Passport", "ZZ998877", "DEU")])), iter: 300);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static LinkedRecords Link(IEnumerable<Designation> records) => TargetLinker.Link([.. records.Select(record => Target.Facts(record))]);

    private static string Shown(IEnumerable<Designation> records)
    {
        var linked = Link(records);
        var groups = linked.Groups.Select(group => $"{string.Join(' ', group.Members)} {group.Confidence}: {string.Join(", ", group.Links.Select(Shown))}");
        return string.Join('\n', groups.Append($"refused {string.Join(", ", linked.Refused.Select(Shown))}"));
    }

    private static string Shown(RecordLink link) => $"{link.A}={link.B} {link.Confidence} ({string.Join("; ", link.Reasons.Select(reason => reason.Detail))})";

    private static Designation Make(string id, bool isPerson, string name, string? alias, string? born, string? passport, string country)
    {
        var record = isPerson ? Target.Person(id, name, born, country) : Target.Company(id, name, country);
        if (alias is not null) record = record.Aka(alias);
        return passport is null ? record : record.With("Passport", passport, country.Length == 0 ? null : country);
    }
}
