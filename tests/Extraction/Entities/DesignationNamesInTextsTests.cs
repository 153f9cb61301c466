using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;

namespace SanctionsTracker.Tests.Extraction.Entities;

public sealed class DesignationNamesInTextsTests
{
    private static readonly Designation Agha = Names.Record("un:TAi.031", TargetType.Person, "AFG", "Mohammad Ahmadi Agha");
    private static readonly Designation MahanAir = Names.Record("ofac-sdn:1", TargetType.Organisation, "IRN", "MAHAN AIR", "Mahan", "Mahan Air Company Ltd.");
    private static readonly Designation Hope = Names.Record("ofac-sdn:2", TargetType.Vessel, "IRN", "HOPE");
    private static readonly Designation Modafl = Names.Record("ofac-sdn:3", TargetType.Organisation, "IRN", "Imaginary Defence Works", "XQDFL");

    [Theory]
    [InlineData("They met Mohammad Ahmadi Agha.", "Mohammad Ahmadi Agha")]
    [InlineData("They met MOHAMMAD AHMADI AGHA.", "MOHAMMAD AHMADI AGHA")]
    [InlineData("They met Moḥammad Aḥmadī\nAgha's men.", "Moḥammad Aḥmadī\nAgha")]
    public void A_record_is_found_whatever_the_case_and_marks(string text, string words) =>
        Assert.Equal([$"{words}/un:TAi.031"], Names.Records(text, Agha));

    [Theory]
    [InlineData("They met mohammad ahmadi agha.")]
    [InlineData("They met Mohammad Ahmadi. Agha left.")]
    [InlineData("They met Mohammad Ahmadi Aghazadeh.")]
    public void A_record_is_not_found_in_small_letters_over_a_full_stop_or_in_a_longer_word(string text) => Assert.Empty(Names.Records(text, Agha));

    [Fact]
    public void A_name_is_found_in_its_own_script() =>
        Assert.Equal(
            ["قاسم سلیمانی/ofac-sdn:9"],
            Names.Records("مراسم قاسم سلیمانی در تهران", Names.Record("ofac-sdn:9", TargetType.Person, "IRN", "Qasem SOLEIMANI", "قاسم سلیمانی")));

    [Theory]
    [InlineData("Mahan Air Company Ltd. flew.", "Mahan Air Company Ltd")]
    [InlineData("Mahan Air flew.", "Mahan Air")]
    public void A_company_is_found_with_its_legal_form_and_without(string text, string words)
    {
        var record = Names.Record("ofac-sdn:5", TargetType.Organisation, "IRN", "Mahan Air Company Ltd.");
        Assert.Equal([$"{words}/ofac-sdn:5"], Names.Records(text, record));
    }

    [Fact]
    public void The_short_name_of_a_company_counts_beside_its_full_one()
    {
        Assert.Empty(Names.Records("The poet Mahan wrote.", MahanAir));
        Assert.Equal(["Mahan Air/ofac-sdn:1", "Mahan/ofac-sdn:1"], Names.Records("Mahan Air flew. Later Mahan denied it.", MahanAir));
    }

    [Fact]
    public void A_ship_of_an_ordinary_name_counts_where_ships_are_spoken_of()
    {
        Assert.Empty(Names.Records("Hope for peace is small. HOPE is not a plan.", Hope));
        Assert.Equal(["Hope/ofac-sdn:2"], Names.Records("The tanker Hope left Bandar Abbas.", Hope));
    }

    [Fact]
    public void An_acronym_counts_in_capitals_alone()
    {
        Assert.Empty(Names.Records("Xqdfl is a word.", Modafl));
        Assert.Equal(["XQDFL/ofac-sdn:3"], Names.Records("It sold to XQDFL.", Modafl));
    }

    [Fact]
    public void A_person_of_one_name_counts_beside_a_fuller_one()
    {
        var record = Names.Record("un:1", TargetType.Person, "AFG", "Zabihollah Karimullah", "Karimullah");

        Assert.Empty(Names.Records("Karimullah spoke.", record));
        Assert.Equal(["Zabihollah Karimullah/un:1", "Karimullah/un:1"], Names.Records("Zabihollah Karimullah spoke. Karimullah left.", record));
    }

    [Fact]
    public void A_name_of_given_names_alone_counts_beside_a_country_of_the_record()
    {
        var record = Names.Record("un:2", TargetType.Person, "YEM", "Mohammad Ali");

        Assert.Empty(Names.Records("Mohammad Ali spoke.", record));
        Assert.Equal(["Mohammad Ali/un:2"], Names.Records("Mohammad Ali spoke in Yemen.", record));
    }

    [Fact]
    public void A_weak_alias_counts_beside_a_better_name()
    {
        var record = Names.Record("un:3", TargetType.Person, "AFG", "Zabihollah Karimullah") with { Aliases = [new Alias("Qari Wardak", "aka", "weak")] };

        Assert.Empty(Names.Records("Qari Wardak spoke.", record));
        Assert.Equal(2, Names.Records("Zabihollah Karimullah spoke. Qari Wardak left.", record).Length);
    }

    [Fact]
    public void A_name_on_several_lists_is_one_entity_with_all_its_records()
    {
        var extractor = Names.With(Agha, Names.Record("ofac-sdn:77", TargetType.Person, "AFG", "Mohammad Ahmadi AGHA"));

        var found = Assert.Single(extractor.Extract(new("They met Mohammad Ahmadi Agha.")));

        Assert.Equal(["ofac-sdn/77", "un/TAi.031"], found.Designations.Select(id => id.ToString()));
        Assert.Equal("ofac-sdn:77", found.Id);
    }

    [Fact]
    public void Of_namesakes_the_one_of_the_texts_country_is_meant()
    {
        var extractor = Names.With(Agha, Names.Record("un:PK.1", TargetType.Person, "PAK", "Mohammad Ahmadi Agha"));

        var found = extractor.Extract(new("In Pakistan they met Mohammad Ahmadi Agha.")).Single(entity => entity.Kind == EntityKind.Designation);

        Assert.Equal(["un/PK.1"], found.Designations.Select(id => id.ToString()));
    }

    [Fact]
    public void The_countries_of_the_feed_tell_namesakes_apart_too()
    {
        var extractor = Names.With(Agha, Names.Record("un:PK.1", TargetType.Person, "PAK", "Mohammad Ahmadi Agha"));

        var found = Assert.Single(extractor.Extract(new("They met Mohammad Ahmadi Agha.") { Countries = [new("AFG")] }));

        Assert.Equal(["un/TAi.031"], found.Designations.Select(id => id.ToString()));
    }

    [Fact]
    public void Namesakes_that_nothing_tells_apart_are_less_sure()
    {
        var alone = Assert.Single(Names.With(Agha).Extract(new("They met Mohammad Ahmadi Agha.")));
        var both = Assert.Single(Names.With(Agha, Names.Record("un:PK.1", TargetType.Person, "PAK", "Mohammad Ahmadi Agha"))
            .Extract(new("They met Mohammad Ahmadi Agha.")));

        Assert.Equal(2, both.Designations.Count);
        Assert.True(both.Confidence < alone.Confidence - 0.2);
    }

    [Fact]
    public void What_the_gazetteer_and_a_list_have_is_the_record_by_its_usual_name()
    {
        var extractor = Names.With(Names.Record("ofac-sdn:6", TargetType.Organisation, "LBN", "HIZBALLAH"));

        var found = Assert.Single(extractor.Extract(new("They armed Hizbollah.")));

        Assert.Equal((EntityKind.Designation, "ofac-sdn:6", "Hezbollah"), (found.Kind, found.Id, found.Name));
    }

    [Fact]
    public void A_ship_that_has_a_citys_name_is_the_city() =>
        Assert.Empty(Names.Records("The tanker left for Basra.", Names.Record("ofac-sdn:7", TargetType.Vessel, "IRN", "BASRA")));

    [Fact]
    public void Words_that_any_bank_could_be_called_by_count_beside_the_records_country()
    {
        var record = Names.Record("ofac-sdn:8", TargetType.Organisation, "SYR", "Industrial Development Bank");

        Assert.Empty(Names.Records("The Industrial Development Bank lends.", record));
        Assert.Equal(["Industrial Development Bank/ofac-sdn:8"], Names.Records("In Syria the Industrial Development Bank lends.", record));
    }

    [Theory]
    [InlineData("12345")]
    [InlineData("Li")]
    [InlineData("-")]
    public void A_name_that_says_nothing_is_not_looked_for(string name) =>
        Assert.Empty(Names.Records($"They met {name} there.", Names.Record("un:4", TargetType.Organisation, "CHN", name)));
}
