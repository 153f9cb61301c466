using SanctionsTracker.Targets;
using static SanctionsTracker.Tests.Targets.Target;

namespace SanctionsTracker.Tests.Targets;

public sealed class TargetLinkerTests
{
    [Fact]
    public void A_passport_of_one_country_links_whatever_the_names()
    {
        var link = Link(Person("eu/1", "Hossein Salami").With("Passport", "D08531177", "IRN"), Person("un/IRi.038", "Hosein Salimi").With("Passport", "D08531177", "IRN"))!;

        Assert.Equal("passport D08531177 (IRN)", Assert.Single(link.Reasons).Detail);
        Assert.Equal(0.98, link.Confidence);
    }

    [Fact]
    public void A_passport_number_of_two_countries_is_two_passports() => Assert.Null(Link(
        Person("eu/1", "Ali Saidi", "1960").With("Passport", "A1234567", "IRN"), Person("un/IRi.001", "Omar Karim", "1960").With("Passport", "A1234567", "IRQ")));

    [Fact]
    public void A_number_without_its_country_needs_a_word_of_the_name_beside_it()
    {
        var salami = Person("eu/1", "Hossein Salami").With("Passport", "D08531177", "IRN");

        Assert.Null(Link(salami, Person("uk/1", "Peter Smith").With("Passport", "D08531177")));
        Assert.Equal(0.94, Link(salami, Person("uk/1", "Salami Hussain").With("Passport", "D08531177"))!.Confidence);
    }

    [Fact]
    public void A_number_that_three_records_of_one_list_have_is_nobodys_own() => Assert.Empty(Groups(
        Person("eu/1", "Ali Saidi").With("Passport", "D08531177", "IRN"),
        Person("un/a1", "Omar Karimi").With("Passport", "D08531177", "IRN"),
        Person("un/a2", "Reza Naqdi").With("Passport", "D08531177", "IRN"),
        Person("un/a3", "Saeed Aghajani").With("Passport", "D08531177", "IRN")));

    [Fact]
    public void A_quoted_un_reference_links_to_the_uns_record()
    {
        var link = Link(Person("eu/1", "Q. Soleimani").With("UN reference", "IRi.039"), Person("un/IRi.039", "Qasem Soleimani"))!;

        Assert.Equal(LinkReasonKind.UnReference, Assert.Single(link.Reasons).Kind);
        Assert.Equal(0.99, link.Confidence);
    }

    [Fact]
    public void Who_quotes_another_un_reference_is_another_however_well_the_names_agree() => Assert.Null(Link(
        Person("eu/1", "Qasem Soleimani", "1957-03-11").With("UN reference", "IRi.040"), Person("un/IRi.039", "Qasem Soleimani", "1957-03-11")));

    [Fact]
    public void Registries_of_two_towns_give_one_number_to_two_companies() => Assert.Null(Link(
        Company("eu/1", "Ansar Brokerage").With("Registration Number", "190617", "IRN"), Company("uk/1", "Behineh Trading").With("Registration Number", "190617", "IRN")));

    [Fact]
    public void A_person_is_linked_by_name_and_full_birth_date_in_any_order_of_words()
    {
        var link = Link(Person("ca/1", "Soleimani Qasem", "1957-03-11", country: ""), Person("ofac-sdn/1", "Qasem SOLEIMANI", "1957-03-11"))!;

        Assert.Equal((LinkReasonKind.NameAndBirthDate, "Soleimani Qasem, born 1957-03-11"), (link.Reasons[0].Kind, link.Reasons[0].Detail));
        Assert.Equal(0.95, link.Confidence);
    }

    [Theory]
    [InlineData("1957", "1957-03-11")]
    [InlineData("1957-03", "1957-03-11")]
    [InlineData("1957", "1957")]
    [InlineData("about 1958", "1957-03-11")]
    public void A_birth_date_known_in_part_needs_a_country_that_agrees(string one, string other)
    {
        Assert.Equal(0.85, Link(Person("ca/1", "Qasem Soleimani", one), Person("ofac-sdn/1", "Qasem Soleimani", other))!.Confidence);
        Assert.Null(Link(Person("ca/1", "Qasem Soleimani", one, "SYR"), Person("ofac-sdn/1", "Qasem Soleimani", other)));
    }

    [Theory]
    [InlineData("1957-03-11", "1957-03-12")]
    [InlineData("1957", "1958-03-11")]
    [InlineData("about 1960", "1957-03-11")]
    [InlineData(null, "1957-03-11")]
    [InlineData(null, null)]
    public void A_name_without_an_agreeing_birth_date_links_no_persons(string? one, string? other) =>
        Assert.Null(Link(Person("ca/1", "Qasem Soleimani", one), Person("ofac-sdn/1", "Qasem Soleimani", other)));

    [Fact]
    public void A_strong_alias_links_for_a_little_less_and_a_weak_one_does_not()
    {
        var ghani = Person("ofac-sdn/1", "Esmail Ghani", "1957-08-08");

        Assert.Equal(0.91, Link(Person("ca/1", "Esmail Qaani", "1957-08-08"), ghani.Aka("Esmail Qaani"))!.Confidence);
        Assert.Null(Link(Person("ca/1", "Esmail Qaani", "1957-08-08"), ghani.Aka("Esmail Qaani", "weak")));
    }

    [Fact]
    public void A_name_and_a_number_together_are_surer_than_either()
    {
        var link = Link(
            Person("ofac-sdn/1", "Qasem Soleimani", "1957-03-11").With("Passport", "0008827", "IRN"),
            Person("un/IRi.039", "Qasem Soleimani", "1957-03-11").With("Passport", "0008827", "IRN"))!;

        Assert.Equal([LinkReasonKind.Passport, LinkReasonKind.NameAndBirthDate], link.Reasons.Select(reason => reason.Kind));
        Assert.Equal(0.999, link.Confidence);
    }

    [Fact]
    public void An_organisation_is_linked_by_name_and_country()
    {
        Assert.Equal(0.85, Link(Company("ca/1", "Ansar Bank"), Company("ofac-sdn/1", "ANSAR BANK"))!.Confidence);
        Assert.Null(Link(Company("ca/1", "Ansar Bank"), Company("ofac-sdn/1", "ANSAR BANK", "SYR")));
        Assert.Null(Link(Company("ca/1", "Ansar Bank", country: ""), Company("ofac-sdn/1", "ANSAR BANK", country: "")));
    }

    [Fact]
    public void A_person_and_an_organisation_are_never_one() => Assert.Null(Link(
        Person("ca/1", "Qasem Soleimani").With("Passport", "D08531177", "IRN"), Company("eu/1", "Qasem Soleimani").With("Passport", "D08531177", "IRN")));

    [Fact]
    public void Ships_of_one_imo_number_are_one_and_of_two_are_two_whatever_their_names()
    {
        Assert.NotNull(Link(Vessel("ca/1", "Grace 1", "9116412"), Vessel("ofac-sdn/1", "Adrian Darya 1", "9116412")));
        Assert.Null(Link(Vessel("ca/1", "Adrian Darya", "9116412"), Vessel("ofac-sdn/1", "Adrian Darya", "9187629")));
    }

    [Fact]
    public void Two_records_of_one_list_are_not_linked_by_name() => Assert.Null(Link(
        Person("un/a1", "Qasem Soleimani", "1957-03-11"), Person("un/a2", "Qasem Soleimani", "1957-03-11")));

    [Fact]
    public void Two_records_of_one_list_with_one_passport_and_a_name_in_common_are_one() => Assert.NotNull(Link(
        Person("eu/1", "Qasem Soleimani").With("Passport", "D08531177", "IRN"), Person("eu/2", "Ghasem Soleimani").With("Passport", "D08531177", "IRN")));

    [Fact]
    public void Of_two_namesakes_on_one_list_neither_is_chosen() => Assert.Empty(Groups(
        Company("ca/1", "Tiz Pars"), Company("ofac-sdn/1", "Tiz Pars"), Company("ofac-sdn/2", "Tiz Pars")));

    [Fact]
    public void An_entry_that_was_removed_and_issued_anew_is_linked_with_its_successor_through_the_other_list() => Assert.Equal(
        ["ca/1 ca/2 ofac-sdn/1"],
        Groups(Facts(Company("ca/1", "Tiz Pars"), isListed: false), Facts(Company("ca/2", "Tiz Pars")), Facts(Company("ofac-sdn/1", "Tiz Pars"))));

    [Fact]
    public void One_person_under_two_programmes_of_one_list_is_linked_through_the_other_list() => Assert.Equal(
        ["ch/1 ch/2 un/a1"],
        Groups(Person("ch/1", "Qasem Soleimani", "1957-03-11"), Person("ch/2", "Qasem Soleimani", "1957-03-11"), Person("un/a1", "Qasem Soleimani", "1957-03-11")));

    [Fact]
    public void A_chain_does_not_join_those_who_contradict_each_other()
    {
        // The one in the middle has a year alone, which agrees with both; a passport says which of them he is.
        var linked = TargetLinker.Link([
            Facts(Person("ca/1", "Naser Maleki", "1960-01-02").With("Passport", "D08531177", "IRN")),
            Facts(Person("eu/1", "Naser Maleki", "1960").With("Passport", "D08531177", "IRN")),
            Facts(Person("un/a1", "Naser Maleki", "1960-07-08"))]);

        Assert.Equal(["ca/1 eu/1"], linked.Groups.Select(group => string.Join(' ', group.Members)));
        Assert.Equal("eu/1 un/a1", string.Join(' ', Assert.Single(linked.Refused).A, linked.Refused[0].B));
    }

    [Fact]
    public void Who_may_be_either_of_two_that_contradict_each_other_is_neither() => Assert.Empty(Groups(
        Person("ca/1", "Naser Maleki", "1960-01-02"), Person("eu/1", "Naser Maleki", "1960"), Person("un/a1", "Naser Maleki", "1960-07-08")));

    [Fact]
    public void Aircraft_that_bore_one_registration_one_after_the_other_are_two()
    {
        Assert.NotNull(Link(Aircraft("ca/1", "Ilyushin", "EP-GOM", null), Aircraft("ofac-sdn/1", "EP-GOM", null, "3654701211059")));
        Assert.Null(Link(Aircraft("ca/1", "Ilyushin", "EP-GOM", "3654701211055"), Aircraft("ofac-sdn/1", "EP-GOM", null, "3654701211059")));
    }

    [Fact]
    public void An_aircraft_keeps_its_makers_number_under_another_registration_and_another_maker_may_give_it_too()
    {
        Assert.NotNull(Link(Aircraft("ca/1", "EP-GOM", null, "MSN 25233"), Aircraft("ofac-sdn/1", "YI-AKM", null, "25233")));
        Assert.Null(Link(Aircraft("ca/1", "EP-GOM", null, "25233"), Aircraft("ofac-sdn/1", "P-632", null, "25233", country: "PRK")));
    }

    [Fact]
    public void A_group_is_as_sure_as_its_weakest_needed_link()
    {
        var group = TargetLinker.Link([
            Facts(Person("eu/1", "Naser Maleki", "1960").With("UN reference", "IRi.022")), Facts(Person("un/IRi.022", "Naser Maleki", "1960")),
            Facts(Person("ca/1", "Naser Maleki", "1960"))]).Groups.Single();

        Assert.Equal(3, group.Links.Count);
        Assert.Equal(0.85, group.Confidence);
    }
}
