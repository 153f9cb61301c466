using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Tests.Sources.Canada;

public sealed class CanadaIdentityTests
{
    [Theory]
    [InlineData("<Schedule>1, Part 2</Schedule>", "iran.1-part-2.12")]
    [InlineData("<Schedule>1,Part 2</Schedule>", "iran.1-part-2.12")]
    [InlineData("<Schedule>1, Part 1.1</Schedule>", "iran.1-part-1-1.12")]
    [InlineData("", "iran.12")]
    public void The_place_on_the_list_is_a_part_of_the_id(string schedule, string place) =>
        Assert.Equal(place, CanadaFile.PlaceOf(CanadaFile.Mapped(CanadaFile.Person(schedule: schedule))));

    [Fact]
    public void An_id_is_the_same_tomorrow() =>
        Assert.Equal("iran.1-part-2.12.4a028dd6", IdOf(CanadaFile.Person()).Value);

    [Fact]
    public void Another_name_at_the_same_place_is_another_record() =>
        Assert.NotEqual(IdOf(CanadaFile.Person()), IdOf(CanadaFile.Person(last: "Karimi")));

    [Fact]
    public void Another_birth_date_at_the_same_place_is_another_record() => Assert.NotEqual(IdOf(CanadaFile.Person(Born("1960"))), IdOf(CanadaFile.Person(Born("1961"))));

    [Fact]
    public void Upper_case_and_white_space_make_no_other_record() =>
        Assert.Equal(IdOf(CanadaFile.Person()), IdOf(CanadaFile.Person(last: " REZAEI\u00a0")));

    [Fact]
    public void Another_alias_is_the_same_record() =>
        Assert.Equal(IdOf(CanadaFile.Person()), IdOf(CanadaFile.Person("<Aliases>Ali</Aliases>")));

    [Fact]
    public void A_ship_keeps_its_identity_under_a_new_name() =>
        Assert.Equal(IdOf(Ship("Kolomna")), IdOf(Ship("Skif V")));

    [Fact]
    public void A_target_that_comes_twice_at_a_place_is_rejected_the_second_time()
    {
        var entries = CanadaFile.Read(CanadaFile.Person(), CanadaFile.Person());

        var first = Assert.IsType<ListEntry.Record>(entries[0]).Designation;
        Assert.Equal(first.Id, Assert.IsType<ListEntry.Rejected>(entries[1]).Entry.Id);
    }

    private static string Born(string date) => $"<DateOfBirthOrShipBuildDate>{date}</DateOfBirthOrShipBuildDate>";

    private static string Ship(string name) => CanadaFile.Entity("<ShipIMONumber>7612448</ShipIMONumber>", name);

    private static DesignationId IdOf(string record) => CanadaFile.Mapped(record).Id;
}
