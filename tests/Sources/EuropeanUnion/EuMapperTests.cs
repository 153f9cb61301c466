using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Tests.Sources.EuropeanUnion;

public sealed class EuMapperTests
{
    [Fact]
    public void An_entry_is_known_by_its_logical_id_whatever_its_reference()
    {
        var record = EuFile.Of(EuFile.Entity(attributes: """euReferenceNumber="EU.27.28" """));

        Assert.Equal("eu/13", record.Id.ToString());
        Assert.Contains(new("eu_reference", "EU.27.28"), record.Particulars);
    }

    [Fact]
    public void Persons_and_enterprises_are_told_by_the_subject_type()
    {
        Assert.Equal(TargetType.Person, EuFile.Of(EuFile.Entity(type: "person")).Type);
        Assert.Equal(TargetType.Organisation, EuFile.Of(EuFile.Entity(type: "enterprise")).Type);
    }

    [Theory]
    [InlineData("2007-04-24", "2012-03-24", "2007-04-24")]
    [InlineData("2019-01-01", "2012-03-24", "2012-03-24")]
    [InlineData("", "2012-03-24", "2012-03-24")]
    [InlineData("2007-04-24+02:00", "", "2007-04-24")]
    [InlineData("", "", null)]
    public void Listed_on_is_the_earlier_of_the_designation_and_the_entry_into_force(string designated, string force, string? listed)
    {
        var regulation = $"""<regulation entryIntoForceDate="{force}" numberTitle="267/2012" programme="IRN"/>""";

        Assert.Equal(listed, EuFile.Of(EuFile.Entity(attributes: $"designationDate=\"{designated}\"", regulation: regulation)).ListedOn?.Value);
    }

    [Fact]
    public void Of_several_regulations_the_first_in_force_dates_the_listing_and_all_are_its_basis()
    {
        const string Two =
            """
            <regulation entryIntoForceDate="2020-01-02" numberTitle="2020/1 (OJ L1)" programme="IRN"/>
            <regulation entryIntoForceDate="2011-04-14" numberTitle="359/2011 (OJ L100)" programme="HR"/>
            """;

        var record = EuFile.Of(EuFile.Entity(regulation: Two));

        Assert.Equal("2011-04-14", record.ListedOn!.Value);
        Assert.Equal(["2020/1 (OJ L1)", "359/2011 (OJ L100)"], record.LegalBasis);
        Assert.Equal(["IRN", "HR"], record.Programmes);
    }

    [Fact]
    public void The_first_strong_name_in_Latin_script_is_the_name_and_the_others_are_aliases()
    {
        var record = EuFile.Of(EuFile.Entity(
            """
            <nameAlias wholeName="علی فضلی" strong="true"/>
            <nameAlias wholeName="A. Fazli" strong="false"/>
            <nameAlias wholeName="Ali Fazli" strong="true" nameLanguage="EN"/>
            <nameAlias firstName="Aly" middleName="" lastName="Fazly" wholeName="" strong="true" nameLanguage="FR"/>
            <nameAlias wholeName="Ali Fazli" strong="true"/>
            <nameAlias wholeName="" function="Brigadier-General" strong="true"/>
            """));

        Assert.Equal("Ali Fazli", record.Name);
        Assert.Equal(
            [
                new Alias("علی فضلی", "original_script", "strong", "Arab"),
                new Alias("A. Fazli", "aka", "weak", "Latn"),
                new Alias("Aly Fazly", "aka", "strong", "Latn", "language FR"),
            ],
            record.Aliases);
        Assert.Contains(new("position", "Brigadier-General"), record.Particulars);
    }

    [Theory]
    [InlineData("""birthdate="1937-04-28" year="1937" city="Tikrit" countryIso2Code="IQ" countryDescription="IRAQ" """, "1937-04-28", null, "Tikrit, IRAQ", "IRQ")]
    [InlineData("""birthdate="" year="1961" countryIso2Code="00" countryDescription="UNKNOWN" """, "1961", null, null, null)]
    [InlineData("""monthOfYear="3" year="1965" """, "1965-03", null, null, null)]
    [InlineData("""yearRangeFrom="1958" yearRangeTo="1959" """, "1958", "1959", null, null)]
    [InlineData("""circa="true" year="1960" """, "about 1960", null, null, null)]
    public void Births_keep_their_precision(string attributes, string date, string? until, string? place, string? country)
    {
        var birth = Assert.Single(EuFile.Mapped($"<birthdate calendarType=\"GREGORIAN\" {attributes}/>").Births);

        Assert.Equal((date, until, place, country), (birth.Date!.ToString(), birth.Until?.ToString(), birth.Place, birth.Country?.Value));
    }

    [Fact]
    public void A_birth_in_another_calendar_is_kept_in_words()
    {
        var birth = Assert.Single(EuFile.Mapped("""<birthdate calendarType="ISLAMIC" year="1345" monthOfYear="2"/>""").Births);

        Assert.Equal((null, "born 1345-2 (ISLAMIC calendar)"), (birth.Date, birth.Note));
    }

    [Fact]
    public void Unknown_countries_say_nothing()
    {
        const string Unknown = """countryIso2Code="00" countryDescription="UNKNOWN" """;

        var record = EuFile.Mapped($"<birthdate {Unknown}/><citizenship {Unknown}/><address {Unknown}/>");

        Assert.Empty(record.Births);
        Assert.Empty(record.Nationalities);
        Assert.Empty(record.Addresses);
    }

    [Fact]
    public void Countries_come_from_programme_citizenship_and_address()
    {
        var record = EuFile.Mapped(
            """
            <citizenship countryIso2Code="IR" countryDescription="IRAN (ISLAMIC REPUBLIC OF)"/>
            <address street="12 Fifth St" poBox="15875" city="Beirut" zipCode="1" asAtListingTime="true" countryIso2Code="LB" countryDescription="LEBANON">
              <remark>since 2009</remark><contactInfo key="PHONE" value="+961 1"/>
            </address>
            """);

        Assert.Equal([new CountryLink(new("IRN"), "programme IRN, citizenship"), new CountryLink(new("LBN"), "address")], record.Countries);
        Assert.Equal(
            new Address("12 Fifth St, P.O. Box 15875", "Beirut", null, "1", "LEBANON", new("LBN"), "at time of listing; since 2009"),
            Assert.Single(record.Addresses));
        Assert.Contains(new("phone", "+961 1"), record.Particulars);
    }

    [Theory]
    [InlineData("HR", null, "Human rights")]
    [InlineData("IRN", "IRN", "Iran")]
    [InlineData("TAQA", null, "ISIL (Da'esh) and Al-Qaida")]
    [InlineData("NEW1", null, "NEW1")]
    public void A_programme_is_a_country_or_a_theme(string code, string? country, string name)
    {
        var record = EuFile.Of(EuFile.Entity(regulation: $"<regulation numberTitle=\"1/2020\" programme=\"{code}\"/>"));

        Assert.Equal(country, record.Countries.SingleOrDefault()?.Code.Value);
        Assert.True(ProgrammeNames.Match(record.Id.List, code, name));
    }

    [Fact]
    public void Documents_have_the_words_of_other_lists_and_the_UN_reference_is_one()
    {
        var record = EuFile.Mapped(
            """
            <identification diplomatic="true" knownExpired="false" number="A0002987" latinNumber="" identificationTypeCode="passport"
              identificationTypeDescription="National passport" countryIso2Code="IR" countryDescription="IRAN" issuedBy="Tehran" validTo="2014-05-06"/>
            <identification number="9187629" identificationTypeCode="imo" identificationTypeDescription="IMO number"/>
            <identification number="36-3823186" identificationTypeCode="other" identificationTypeDescription="Other identification number"/>
            <identification number="-" identificationTypeCode="id"><remark>not known</remark></identification>
            """,
            """unitedNationId="IRi.001" """);

        Assert.Equal(
            [
                new IdentityDocument("UN reference", "IRi.001"),
                new IdentityDocument("Passport", "A0002987", "IRAN", new("IRN"), null, PartialDate.OfDay(2014, 5, 6), "issued by Tehran; diplomatic"),
                new IdentityDocument("IMO number", "9187629"),
                new IdentityDocument("Other identification number", "36-3823186"),
                new IdentityDocument("National Identification Card", null, Note: "not known"),
            ],
            record.Documents);
    }

    [Fact]
    public void Remarks_are_joined_and_acts_are_linked()
    {
        var record = EuFile.Of(EuFile.Entity(
            "<remark>First.</remark><remark>Second.</remark>" + EuFile.Name,
            regulation: """<regulation numberTitle="1/2020" programme="IRN"><publicationUrl>https://eur-lex.europa.eu/x</publicationUrl></regulation>"""));

        Assert.Equal("First. Second.", record.Remarks);
        Assert.Contains(new("publication", "https://eur-lex.europa.eu/x"), record.Particulars);
    }

    [Theory]
    [InlineData("""<sanctionEntity logicalId="1"/>""", "It has no name. It has no regulation with a programme. It has no subjectType.")]
    [InlineData("""<sanctionEntity/>""", "It has no logicalId.")]
    public void An_entry_that_lacks_what_it_needs_is_rejected_with_all_reasons(string entity, string reason) =>
        Assert.Equal(reason, EuFile.Rejected(entity));

    [Fact]
    public void An_unknown_subject_type_is_rejected() =>
        Assert.Contains("\"vessel\" is none that we know", EuFile.Rejected(EuFile.Entity(type: "vessel")), StringComparison.Ordinal);

    [Theory]
    [InlineData("""designationDate="2012-02-31" """, "", "designationDate of sanctionEntity is \"2012-02-31\"")]
    [InlineData("", """<birthdate birthdate="31/02/1950"/>""", "birthdate of birthdate is \"31/02/1950\"")]
    [InlineData("", """<birthdate year="1950" monthOfYear="2" dayOfMonth="31"/>""", "day 31, month 2, year 1950")]
    [InlineData("", """<birthdate year="195x"/>""", "year of birthdate is \"195x\"")]
    public void A_date_that_does_not_exist_is_rejected(string attributes, string details, string reason) =>
        Assert.Contains(reason, EuFile.Rejected(EuFile.Entity(EuFile.Name + details, attributes)), StringComparison.Ordinal);
}
