using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Tests.Sources.UnitedNations;

public sealed class UnMapperTests
{
    [Fact]
    public void The_reference_number_without_its_spaces_is_the_identity() =>
        Assert.Equal("un/IRi.001", UnFile.Record(UnFile.Individual(reference: "IRi.001 ")).Id.ToString());

    [Fact]
    public void The_parts_of_a_name_are_joined_in_reading_order() => Assert.Equal("RI WON HO", UnFile.Record(UnFile.Individual(
        names: "<FOURTH_NAME/><THIRD_NAME/><SECOND_NAME>WON  HO</SECOND_NAME><FIRST_NAME> RI </FIRST_NAME>")).Name);

    [Fact]
    public void A_part_that_is_not_available_is_no_part_of_the_name() => Assert.Equal("FAIZULLAH KHAN", UnFile.Record(UnFile.Individual(
        names: "<FIRST_NAME>FAIZULLAH</FIRST_NAME><SECOND_NAME>KHAN</SECOND_NAME><FOURTH_NAME>na</FOURTH_NAME>")).Name);

    [Fact]
    public void Individuals_are_persons_and_entities_organisations()
    {
        var types = UnFile.Read(UnFile.List(UnFile.Individual(), UnFile.Entity())).Cast<ListEntry.Record>().Select(entry => entry.Designation.Type);

        Assert.Equal([TargetType.Person, TargetType.Organisation], types);
    }

    [Fact]
    public void A_record_says_where_in_the_file_it_stands() => Assert.Equal(
        "/CONSOLIDATED_LIST/ENTITIES/ENTITY[normalize-space(REFERENCE_NUMBER)='IRe.001']",
        Assert.IsType<ListEntry.Record>(Assert.Single(UnFile.Read(UnFile.List("", UnFile.Entity())))).Element);

    [Fact]
    public void The_listing_date_is_the_calendar_day_as_written() =>
        Assert.Equal("2011-08-17", UnFile.Mapped("<LISTED_ON>2011-08-17-04:00</LISTED_ON>").ListedOn?.Value);

    [Fact]
    public void A_missing_listing_date_is_none() => Assert.Null(UnFile.Mapped("").ListedOn);

    [Fact]
    public void A_regime_is_the_programme_and_its_resolution_the_legal_basis()
    {
        var record = UnFile.Record(UnFile.Individual(regime: "GB"));

        Assert.Equal(["GB"], record.Programmes);
        Assert.Equal(["Security Council resolution 2048 (2012)"], record.LegalBasis);
        Assert.Equal("GNB", Assert.Single(record.Countries).Code.Value);
    }

    [Fact]
    public void Further_facts_are_particulars()
    {
        var record = UnFile.Mapped(
            """
            <TITLE><VALUE>Haji</VALUE><VALUE>Mullah</VALUE></TITLE><DESIGNATION><VALUE>Minister</VALUE></DESIGNATION><GENDER>Male</GENDER>
            <SUBMITTED_BY>Germany</SUBMITTED_BY><SUBMITTED_ON>2009-07-17</SUBMITTED_ON>
            """);

        Assert.Equal(
            ["title Haji", "title Mullah", "position Minister", "gender Male", "submitted_by Germany", "submitted_on 2009-07-17"],
            record.Particulars.Select(particular => $"{particular.Label} {particular.Value}"));
    }

    [Fact]
    public void The_publishers_housekeeping_is_kept_and_is_no_change()
    {
        const string later = "<VERSIONNUM>2</VERSIONNUM><SORT_KEY>b</SORT_KEY><SORT_KEY_LAST_MOD>x</SORT_KEY_LAST_MOD><LAST_DAY_UPDATED><VALUE>2020-08-19</VALUE></LAST_DAY_UPDATED>";

        Assert.Contains(new Particular("updated_on", "2020-08-19"), UnFile.Mapped(later).Housekeeping);
        Assert.Empty(UnFile.Between("<VERSIONNUM>1</VERSIONNUM><SORT_KEY/>", later));
    }

    [Fact]
    public void Targets_that_the_remarks_name_by_reference_number_are_links()
    {
        var links = UnFile.Mapped("<COMMENTS1>Wife of X (QDi.124). Of QDe.004, QDe.004 and (IRi.001); see E/2016.</COMMENTS1>").Links;

        Assert.Equal(["QDi.124", "QDe.004"], links.Select(link => link.Id));
    }

    [Fact]
    public void An_entry_without_a_reference_number_is_rejected_with_its_place()
    {
        var rejected = UnFile.Rejected(UnFile.Individual(reference: " "));

        Assert.Equal("/CONSOLIDATED_LIST/INDIVIDUALS/INDIVIDUAL[1]", rejected.Reference);
        Assert.Null(rejected.Id);
    }

    [Theory]
    [InlineData("<LISTED_ON>2017-02-31</LISTED_ON>", "2017-02-31")]
    [InlineData("<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1964-02-31</DATE></INDIVIDUAL_DATE_OF_BIRTH>", "1964-02-31")]
    [InlineData("<INDIVIDUAL_ALIAS><DATE_OF_BIRTH>1964-02-31</DATE_OF_BIRTH></INDIVIDUAL_ALIAS>", "1964-02-31")]
    [InlineData("<INDIVIDUAL_DOCUMENT><DATE_OF_ISSUE>1964-02-31</DATE_OF_ISSUE></INDIVIDUAL_DOCUMENT>", "1964-02-31")]
    [InlineData("<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>PERHAPS</TYPE_OF_DATE><YEAR>1964</YEAR></INDIVIDUAL_DATE_OF_BIRTH>", "PERHAPS")]
    [InlineData("<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><TO_YEAR>1964</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>", "only one")]
    [InlineData("<INDIVIDUAL_ALIAS><QUALITY>Fair</QUALITY><ALIAS_NAME>A</ALIAS_NAME></INDIVIDUAL_ALIAS>", "Fair")]
    [InlineData("<HAS_INTERPOL_LINK>MAYBE</HAS_INTERPOL_LINK>", "MAYBE")]
    public void What_cannot_be_understood_rejects_its_entry_and_no_other(string more, string reason)
    {
        var entries = UnFile.Read(UnFile.List(UnFile.Individual(more) + UnFile.Individual(reference: "IRi.002")));

        var rejected = Assert.IsType<ListEntry.Rejected>(entries[0]).Entry;
        Assert.Equal("un/IRi.001", rejected.Id.ToString());
        Assert.Contains(reason, rejected.Reason, StringComparison.Ordinal);
        Assert.IsType<ListEntry.Record>(entries[1]);
    }

    [Fact]
    public void A_regime_that_we_do_not_know_is_rejected_and_not_guessed() =>
        Assert.Contains("Atlantis", UnFile.Rejected(UnFile.Individual(regime: "Atlantis")).Reason, StringComparison.Ordinal);

    [Fact]
    public void An_entry_without_a_name_is_rejected() =>
        Assert.Equal("It has no name.", UnFile.Rejected(UnFile.Individual(names: "<FIRST_NAME/>")).Reason);

    [Fact]
    public void Everything_that_is_wrong_with_an_entry_is_told()
    {
        var reason = UnFile.Rejected(UnFile.Individual("<LISTED_ON>soon</LISTED_ON>", names: "", regime: "")).Reason;

        Assert.Contains("no name", reason, StringComparison.Ordinal);
        Assert.Contains("no UN_LIST_TYPE", reason, StringComparison.Ordinal);
        Assert.Contains("soon", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_number_that_repeats_is_rejected_and_names_the_record_that_was_read()
    {
        var entries = UnFile.Read(UnFile.List(UnFile.Individual() + UnFile.Individual(reference: "IRi.001 ")));

        Assert.IsType<ListEntry.Record>(entries[0]);
        Assert.Equal("IRi.001", Assert.IsType<ListEntry.Rejected>(entries[1]).Entry.Id?.Value);
    }
}
