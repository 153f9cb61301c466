using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Tests.Sources.Ofac;

public class OfacSnapshotTests
{
    [Fact]
    public void The_date_is_known_before_the_first_entry_as_written()
    {
        using var snapshot = OfacXml.Open(OfacXml.List());

        Assert.Equal(new DateOnly(2024, 8, 28), snapshot.GeneratedOn);
    }

    [Theory]
    [InlineData("<dataAsOf>2024-08-28T23:30:00-05:00</dataAsOf>")]
    [InlineData("<dataAsOf>2024-08-28</dataAsOf>")]
    public void The_date_is_not_converted_to_another_time_zone(string element)
    {
        using var snapshot = OfacXml.Open($"<sanctionsData><publicationInfo>{element}</publicationInfo><entities /></sanctionsData>");

        Assert.Equal(new DateOnly(2024, 8, 28), snapshot.GeneratedOn);
    }

    [Fact]
    public void A_list_without_a_date_or_tables_can_be_read()
    {
        using var snapshot = OfacXml.Open($"<sanctionsData><entities>{OfacXml.Entity()}</entities></sanctionsData>");

        Assert.Null(snapshot.GeneratedOn);
        Assert.IsType<ListEntry.Record>(Assert.Single(snapshot.Entries));
    }

    [Fact]
    public void A_record_names_the_list_its_id_and_its_place_in_the_file()
    {
        var record = Assert.IsType<ListEntry.Record>(Assert.Single(OfacXml.Read(OfacXml.Entity(id: "12945"))));

        Assert.Equal(new DesignationId(new ListId("ofac-sdn"), "12945"), record.Designation.Id);
        Assert.Equal("/sanctionsData/entities/entity[@id='12945']", record.Element);
        Assert.Equal(new Particular("identity_id", "7"), Assert.Single(record.Designation.Housekeeping));
    }

    [Fact]
    public void An_entity_without_an_id_is_rejected_by_its_place_and_reading_goes_on()
    {
        var entries = OfacXml.Read(OfacXml.Entity(id: "1"), OfacXml.Entity().Replace(" id=\"10001\"", ""), OfacXml.Entity(id: "3"));

        var rejected = Assert.IsType<ListEntry.Rejected>(entries[1]).Entry;
        Assert.Equal(new RejectedEntry("/sanctionsData/entities/entity[2]", "The entity has no id."), rejected);
        Assert.Equal("3", Assert.IsType<ListEntry.Record>(entries[2]).Designation.Id.Value);
    }

    [Fact]
    public void A_second_entity_with_the_same_id_is_rejected_and_the_first_stands()
    {
        var entries = OfacXml.Read(OfacXml.Entity(), OfacXml.Entity(type: "Vessel"));

        Assert.IsType<ListEntry.Record>(entries[0]);
        Assert.Equal("10001", Assert.IsType<ListEntry.Rejected>(entries[1]).Entry.Id?.Value);
    }

    [Theory]
    [InlineData("Individual", TargetType.Person)]
    [InlineData("Entity", TargetType.Organisation)]
    [InlineData("Vessel", TargetType.Vessel)]
    [InlineData("Aircraft", TargetType.Aircraft)]
    public void Every_kind_of_target_has_a_type(string published, TargetType type) =>
        Assert.Equal(type, OfacXml.Record(OfacXml.Entity(type: published)).Type);

    [Fact]
    public void An_unknown_kind_of_target_is_rejected_and_never_given_a_default()
    {
        var rejected = OfacXml.Rejected(OfacXml.Entity(type: "Satellite"));

        Assert.Equal("generalInfo/entityType is \"Satellite\", a kind of target that we do not know.", rejected.Reason);
        Assert.Equal("10001", rejected.Id?.Value);
    }

    [Theory]
    [InlineData("<sanctionsPrograms>IRGC</sanctionsPrograms>", "sanctionsPrograms has text where it should have elements only.")]
    [InlineData(
        "<sanctionsPrograms><sanctionsProgram><code>IRGC</code></sanctionsProgram></sanctionsPrograms>",
        "sanctionsProgram has an element code where it should have text only.")]
    [InlineData(
        "<identityDocuments><identityDocument id=\"1\"><type>Passport</type><isValid>maybe</isValid></identityDocument></identityDocuments>",
        "isValid is \"maybe\", which is neither true nor false.")]
    public void A_wrong_structure_within_an_entity_rejects_that_entity_alone(string part, string reason)
    {
        var entries = OfacXml.Read(OfacXml.Entity(part, id: "1"), OfacXml.Entity(id: "2"));

        Assert.Equal(reason, Assert.IsType<ListEntry.Rejected>(entries[0]).Entry.Reason);
        Assert.IsType<ListEntry.Record>(entries[1]);
    }

    [Fact]
    public void Unknown_elements_are_counted_by_path_with_all_within_them()
    {
        const string novelty = "<novelty><inner>1</inner></novelty>";
        using var snapshot = OfacXml.Open(OfacXml.List(
            OfacXml.Entity(novelty, id: "1"),
            OfacXml.Entity(novelty + OfacXml.Feature("Gender", "Male", "<shade>2</shade>"), id: "2")));

        Assert.All(snapshot.Entries, entry => Assert.IsType<ListEntry.Record>(entry));
        Assert.Equal(
            new Dictionary<string, int>(StringComparer.Ordinal)
            {
                ["/sanctionsData/entities/entity/novelty"] = 2,
                ["/sanctionsData/entities/entity/features/feature/shade"] = 1,
            },
            snapshot.UnknownElements);
    }

    [Fact]
    public void Comments_and_CDATA_within_a_text_do_not_cut_it()
    {
        var record = OfacXml.Record(OfacXml.Entity(OfacXml.Feature("Website", "www.<!-- no -->example<![CDATA[.org/?a&b]]>")));

        Assert.Equal(new Particular("website", "www.example.org/?a&b"), Assert.Single(record.Particulars));
    }

    [Fact]
    public void A_word_longer_than_usual_is_read_to_its_end()
    {
        var code = new string('A', 2000);
        var record = OfacXml.Record(OfacXml.Entity($"<sanctionsPrograms><sanctionsProgram>{code}</sanctionsProgram></sanctionsPrograms>"));

        Assert.Equal([code], record.Programmes);
    }

    [Fact]
    public void Programmes_are_the_same_string_throughout_a_list()
    {
        const string programmes = "<sanctionsPrograms><sanctionsProgram id=\"1\">IFSR</sanctionsProgram></sanctionsPrograms>";
        var entries = OfacXml.Read(OfacXml.Entity(programmes, id: "1"), OfacXml.Entity(programmes, id: "2"))
            .Cast<ListEntry.Record>().Select(entry => entry.Designation).ToArray();

        Assert.Same(entries[0].Programmes[0], entries[1].Programmes[0]);
        Assert.Same(entries[0].Countries[0], entries[1].Countries[0]);
    }
}
