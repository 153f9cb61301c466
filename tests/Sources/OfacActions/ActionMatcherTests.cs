using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Sources.OfacActions;

namespace SanctionsTracker.Tests.Sources.OfacActions;

public sealed class ActionMatcherTests
{
    private static readonly DateOnly Day = new(2022, 9, 14);

    [Fact]
    public void A_name_is_found_whatever_the_order_of_its_words() => Assert.Equal(
        ("1", "name, programme and listing date"),
        Match([Record("1", "Mo'in MAHDAVI", "2022-09-14", "IRGC")], Entry("MAHDAVI, Moin")));

    [Fact]
    public void Of_several_of_one_name_the_one_listed_on_the_day_is_meant() => Assert.Equal(
        ("2", "name, programme and listing date"),
        Match([Record("1", "Moin MAHDAVI", "2017-02-03", "IRGC"), Record("2", "Moin MAHDAVI", "2022-09-14", "IRGC")], Entry("MAHDAVI, Moin")));

    [Fact]
    public void Listed_on_another_day_name_and_programme_are_enough_where_they_are_one() =>
        Assert.Equal(("1", "name and programme"), Match([Record("1", "Moin MAHDAVI", "2017-02-03", "IRGC")], Entry("MAHDAVI, Moin")));

    [Fact]
    public void Where_several_are_left_none_is_chosen() => Assert.Equal(
        (null, "2 records have this name and programme"),
        Match([Record("1", "Moin MAHDAVI", "2022-09-14", "IRGC"), Record("2", "MAHDAVI Moin", "2022-09-14", "IRGC")], Entry("MAHDAVI, Moin")));

    [Fact]
    public void Another_programme_or_type_is_another_target() => Assert.Equal(
        (null, "one record has this name, under no programme of the entry or of another type"),
        Match([Record("1", "Moin MAHDAVI", "2022-09-14", "SDNTK")], Entry("MAHDAVI, Moin")));

    [Fact]
    public void Without_a_record_of_the_name_it_says_so() => Assert.Equal((null, "no record has this name"), Match([], Entry("MAHDAVI, Moin")));

    [Fact]
    public void A_change_is_found_by_its_old_name_too()
    {
        var match = Matcher([Record("1", "OLD NAME", "2017-02-03", "IRGC")]).Match(Entry("NEW NAME"), Entry("OLD NAME"), ActionItemKind.Changed, Day);

        Assert.Equal("1", match.Id?.Value);
    }

    private static (string?, string) Match(CatalogueEntry[] records, ActionEntry entry)
    {
        var match = Matcher(records).Match(entry, before: null, ActionItemKind.Added, Day);
        return (match.Id?.Value, match.Reason);
    }

    private static ActionMatcher Matcher(CatalogueEntry[] records) => new([new Catalogue(new ListId("ofac-sdn"), 1, SnapshotDates.None, records)]);

    private static ActionEntry Entry(string name) => new() { Name = name, Type = TargetType.Person, Programmes = ["IRGC", "IFSR"], Text = name };

    private static CatalogueEntry Record(string id, string name, string listed, string programme) => new()
    {
        Id = id,
        Name = name,
        Type = TargetType.Person,
        Programmes = [programme],
        ListedOn = PartialDate.TryParse(listed, out var date) ? date : null,
        Version = 1,
        Hash = "hash",
    };
}
