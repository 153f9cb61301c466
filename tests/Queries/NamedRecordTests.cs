using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Tests.Queries;

public sealed class NamedRecordTests
{
    private const string Place = "iran.1-part-1.12";

    private static readonly DateOnly Spring = new(2025, 3, 20);
    private static readonly DateOnly Summer = new(2025, 6, 20);

    [Fact]
    public void An_id_names_its_record_whoever_stands_at_its_place_now() =>
        Assert.Equal("Rezaei", Find($"{Place}.4a028dd6", Gone("4a028dd6", "Rezaei", Spring), Listed("5b139ee7", "Karimi"))?.Name);

    [Fact]
    public void Of_Canadas_list_a_place_names_who_stands_there() =>
        Assert.Equal("Karimi", Find(Place, Gone("4a028dd6", "Rezaei", Spring), Listed("5b139ee7", "Karimi"))?.Name);

    [Fact]
    public void Where_nobody_stands_any_more_it_names_who_stood_there_last() =>
        Assert.Equal("Rezaei", Find(Place, Gone("4a028dd6", "Rezaei", Summer), Gone("5b139ee7", "Karimi", Spring))?.Name);

    [Theory]
    [InlineData("2025-04-01", "Rezaei")]
    [InlineData("2025-07-01", "Karimi")]
    public void Of_a_day_it_names_who_stood_there_then(string day, string name)
    {
        var dates = SnapshotDates.Of([new(Spring, "given"), new(Summer, "given")]);
        var catalogue = new Catalogue(new ListId("ca"), commit: 2, dates, [Gone("4a028dd6", "Rezaei", Spring), Listed("5b139ee7", "Karimi", since: Summer)]);

        Assert.Equal(name, NamedRecord.Find(catalogue, Place, DateOnly.Parse(day, CultureInfo.InvariantCulture))?.Name);
    }

    [Theory]
    [InlineData("2025-04-20", "Rezaei")]
    [InlineData("2025-06-01", "Karimi")]
    public void Of_a_day_between_two_snapshots_it_names_who_was_listed_last(string day, string name)
    {
        var dates = SnapshotDates.Of([new(Spring, "given"), new(Summer, "given")]);
        var karimi = Listed("5b139ee7", "Karimi", since: Summer);
        karimi = karimi with { Sightings = [karimi.Sightings[0] with { ListedOn = PartialDate.OfDay(new(2025, 5, 1)) }] };
        var catalogue = new Catalogue(new ListId("ca"), commit: 2, dates, [Gone("4a028dd6", "Rezaei", Spring), karimi]);

        Assert.Equal(name, NamedRecord.Find(catalogue, Place, DateOnly.Parse(day, CultureInfo.InvariantCulture))?.Name);
    }

    [Fact]
    public void Of_a_day_on_which_two_stand_beside_each_other_it_names_neither()
    {
        var dates = SnapshotDates.Of([new(Spring, "given"), new(Summer, "given")]);
        var catalogue = new Catalogue(new ListId("ca"), commit: 2, dates, [Listed("4a028dd6", "Rezaei"), Listed("5b139ee7", "Karimi", since: Summer)]);

        Assert.Equal("Rezaei", NamedRecord.Find(catalogue, Place, Spring)?.Name);
        Assert.Null(NamedRecord.Find(catalogue, Place, Summer));
    }

    [Fact]
    public void A_place_was_that_of_everyone_who_ever_stood_there() =>
        Assert.Equal(["Rezaei", "Karimi"], All(Place, Gone("4a028dd6", "Rezaei", Spring), Listed("5b139ee7", "Karimi")));

    [Fact]
    public void An_id_is_that_of_one_record() =>
        Assert.Equal(["Rezaei"], All($"{Place}.4a028dd6", Gone("4a028dd6", "Rezaei", Spring), Listed("5b139ee7", "Karimi")));

    [Fact]
    public void Where_two_stand_it_names_neither() =>
        Assert.Null(Find(Place, Listed("4a028dd6", "Rezaei"), Listed("5b139ee7", "Karimi")));

    [Theory]
    [InlineData("iran.1-part-1")]
    [InlineData("iran.1-part-1.1")]
    [InlineData("iran.1-part-1.12.4a028dd")]
    [InlineData("")]
    public void A_part_of_a_place_names_nobody(string id) => Assert.Null(Find(id, Listed("4a028dd6", "Rezaei")));

    [Fact]
    public void On_other_lists_an_id_is_an_id()
    {
        var catalogue = new Catalogue(new ListId("un"), commit: 1, SnapshotDates.None, [Listed("4a028dd6", "Rezaei")]);

        Assert.Null(NamedRecord.Find(catalogue, Place));
        Assert.Equal("Rezaei", NamedRecord.Find(catalogue, $"{Place}.4a028dd6")?.Name);
    }

    private static CatalogueEntry? Find(string id, params CatalogueEntry[] entries) =>
        NamedRecord.Find(new Catalogue(new ListId("ca"), commit: 1, SnapshotDates.None, entries), id);

    private static IEnumerable<string> All(string id, params CatalogueEntry[] entries) =>
        NamedRecord.All(new Catalogue(new ListId("ca"), commit: 1, SnapshotDates.None, entries), id).Select(entry => entry.Name);

    private static CatalogueEntry Listed(string mark, string name, DateOnly? since = null) => Entry(mark, name, last: null, since);

    private static CatalogueEntry Gone(string mark, string name, DateOnly last) => Entry(mark, name, last);

    private static CatalogueEntry Entry(string mark, string name, DateOnly? last, DateOnly? first = null) => new()
    {
        Id = $"{Place}.{mark}",
        Name = name,
        Type = TargetType.Person,
        Version = 1,
        Hash = "0",
        Sightings = [new Sighting(first ?? Spring, last, "0", 1, ListedOn: null)],
    };
}
