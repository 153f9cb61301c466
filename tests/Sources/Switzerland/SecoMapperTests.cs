using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.Switzerland;

public sealed class SecoMapperTests
{
    [Fact]
    public void A_target_counts_for_the_country_of_its_programme_nationality_and_address()
    {
        var person = SecoFile.Mapped(SecoFile.Person(
            """<nationality><country iso-code="IR">Iran</country></nationality><address place-id="9"><address-details>Azadi Street 1</address-details></address>"""));

        Assert.Equal([new CountryLink(new("IRN"), "programme Iran, nationality, address")], person.Countries);
        Assert.Equal(["Iran"], person.Programmes);
        Assert.Equal(["Ordinance of 11 November 2015 on measures against the Islamic Republic of Iran"], person.LegalBasis);
    }

    [Fact]
    public void A_place_that_stands_after_its_targets_is_found() => Assert.Equal(
        [
            new Address(
                "c/o Kala Naft, Azadi Street 1, P.O. Box 12", "Tehran", "Tehran Province", "15815", "Iran", new CountryCode("IRN"),
                "no longer current, low quality, also Teheran, near the square"),
        ],
        SecoFile.Mapped(SecoFile.Entity(identity:
            """
            <address place-id="9" current="false" quality="low"><c-o>Kala Naft</c-o><address-details>Azadi Street 1</address-details>
              <p-o-box>12</p-o-box><zip-code>15815</zip-code><remark>near the square</remark></address>
            """)).Addresses);

    [Theory]
    [InlineData("""day="23" month="3" year="1980" calendar="Gregorian" quality="good" """, "1980-03-23", null)]
    [InlineData("""month="3" year="1980" """, "1980-03", null)]
    [InlineData("""year="1980" quality="low" """, "1980", "low quality")]
    [InlineData("""day="2" month="1" year="1359" calendar="Islamic" """, null, "1359-1-2 (Islamic calendar)")]
    [InlineData("""day="2" month="1" """, null, "month 1, day 2")]
    public void A_birth_keeps_its_precision_and_another_calendar_its_words(string attributes, string? date, string? note)
    {
        var birth = Assert.Single(SecoFile.Mapped(SecoFile.Person($"<day-month-year {attributes}/>")).Births);

        Assert.Equal((date, note), (birth.Date?.Value, birth.Note));
    }

    [Fact]
    public void A_place_of_birth_is_a_birth_and_no_reason_to_count_for_its_country()
    {
        var person = SecoFile.Mapped(SecoFile.Person("""<place-of-birth place-id="9" quality="good"/>"""));

        Assert.Equal([new Birth(Place: "Tehran, Tehran Province, Iran", Country: new("IRN"), Note: "also Teheran")], person.Births);
        Assert.Equal("programme Iran", Assert.Single(person.Countries).Reason);
    }

    [Fact]
    public void The_date_of_an_entity_is_no_birth()
    {
        var entity = SecoFile.Mapped(SecoFile.Entity(identity: """<day-month-year year="1997"/>"""));

        Assert.Empty(entity.Births);
        Assert.Contains(new("date_of_origin", "1997"), entity.Particulars);
    }

    [Fact]
    public void An_identity_document_is_kept_with_all_its_parts()
    {
        var person = SecoFile.Mapped(SecoFile.Person(
            """
            <identification-document ssid="5" document-type="passport"><number>K5345</number><issuer code="IR">Iran</issuer>
              <date-of-issue>2003-10-20</date-of-issue><expiry-date>until further notice</expiry-date>
              <place-of-issue place-id="9"/><remark>lost</remark></identification-document>
            <identification-document ssid="6" document-type="residence-permit"><number>7</number></identification-document>
            """));

        Assert.Equal(
            [
                new IdentityDocument(
                    "Passport", "K5345", "Iran", new CountryCode("IRN"), PartialDate.OfDay(2003, 10, 20),
                    Note: "issued in Tehran, Tehran Province, Iran, expires until further notice, lost"),
                new IdentityDocument("residence permit", "7"),
            ],
            person.Documents);
    }

    [Theory]
    [InlineData("IMO number: 8405270", "IMO number", "8405270")]
    [InlineData("Taxpayer identification number: 7707083893.", "Tax ID No.", "7707083893")]
    [InlineData("State Registration number: 1027700132195", null, null)]
    [InlineData("State registration number: 1027700132195", "Registration Number", "1027700132195")]
    [InlineData("IMO number: 8405270, formerly 8405271", null, null)]
    public void Other_information_that_is_nothing_but_a_number_is_a_document(string text, string? type, string? number)
    {
        var entity = SecoFile.Mapped(SecoFile.Entity($"<other-information>{text}</other-information>"));

        Assert.Equal((type, number), (entity.Documents.SingleOrDefault()?.Type, entity.Documents.SingleOrDefault()?.Number));
        Assert.Equal(type is null, entity.Particulars.Contains(new("other_information", text)));
    }

    [Theory]
    [InlineData("IRi.001", true)]
    [InlineData("TI.A.12.01", true)]
    [InlineData("140", false)]
    public void A_reference_of_the_UN_is_a_document_and_any_other_identifier_a_particular(string identifier, bool isUn)
    {
        var person = SecoFile.Mapped(SecoFile.Person(head: $"<foreign-identifier>{identifier}</foreign-identifier>"));

        Assert.Equal(isUn, person.Documents.Contains(new IdentityDocument("UN reference", identifier)));
        Assert.Equal(!isUn, person.Particulars.Contains(new("foreign_identifier", identifier)));
    }

    [Theory]
    [InlineData("object-type=\"vessel\"", "", TargetType.Vessel)]
    [InlineData("object-type=\"aircraft\"", "", TargetType.Aircraft)]
    [InlineData("", "<other-information>IMO number: 8405270</other-information>", TargetType.Vessel)]
    [InlineData("", "", TargetType.Other)]
    [InlineData("object-type=\"building\"", "", TargetType.Other)]
    public void An_object_is_what_its_type_or_its_number_says(string attributes, string more, TargetType type) =>
        Assert.Equal(type, SecoFile.Mapped(SecoFile.Object(attributes, more)).Type);

    [Fact]
    public void A_relation_is_a_link_to_the_other_target() => Assert.Equal(
        [new TargetLink("related to", "4711", Note: "his brother")],
        SecoFile.Mapped(SecoFile.Person(more: """<relation ssid="7" relation-type="related-to" target-id="4711"><remark>his brother</remark></relation>""")).Links);

    [Fact]
    public void Sex_attributes_and_earlier_listings_are_particulars()
    {
        var person = SecoFile.Mapped(SecoFile.Person(
            head: """<generic-attribute ssid="8" name="Annex entry">12</generic-attribute>""",
            modifications:
            """
            <modification modification-type="listed" effective-date="2025-09-29"/><modification modification-type="de-listed" effective-date="2016-01-17"/>
            """));

        Assert.Contains(new("gender", "male"), person.Particulars);
        Assert.Contains(new("annex_entry", "12"), person.Particulars);
        Assert.Contains(new("listed_before", "../2016-01-17"), person.Particulars);
    }

    [Theory]
    [InlineData("<modification modification-type=\"suspended\" effective-date=\"2016-01-17\"/>", "The modification-type \"suspended\" is none that we know.")]
    [InlineData("<modification modification-type=\"listed\" effective-date=\"2016-02-31\"/>", "A modification (listed) is dated \"2016-02-31\": there is no such date.")]
    public void A_modification_that_cannot_be_read_rejects_the_target(string modification, string reason) =>
        Assert.Equal(reason, SecoFile.Rejected(SecoFile.Person(modifications: modification)));

    [Fact]
    public void A_birth_on_no_day_that_exists_rejects_the_target() => Assert.Equal(
        "day-month-year is \"1980-2-31\": there is no such date.",
        SecoFile.Rejected(SecoFile.Person("""<day-month-year day="31" month="2" year="1980"/>""")));

    [Fact]
    public void A_target_of_a_programme_that_the_file_does_not_name_is_rejected() => Assert.Equal(
        "The sanctions-set 99 is of no programme that the file names.",
        SecoFile.Rejected(SecoFile.Person(head: "<sanctions-set-id>99</sanctions-set-id>")));

    [Fact]
    public void A_target_that_is_nothing_is_rejected() =>
        Assert.Equal("It is no individual, entity or object.", SecoFile.Rejected(SecoFile.Target(SecoFile.Listed)));
}
