using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Designations;

public sealed class DesignationFieldsTests
{
    private static readonly Designation Someone = new()
    {
        Id = new DesignationId(new ListId("un"), "IRi.001"),
        Name = "FEREIDOUN ABBASI-DAVANI",
        Type = TargetType.Person,
        Programmes = ["Iran"],
        ListedOn = PartialDate.OfDay(2007, 3, 24),
        Aliases = [new Alias("Abbasi", "aka", "strong"), new Alias("Davani", "aka", "weak")],
        Births = [new Birth(PartialDate.OfYear(1958)), new Birth(Place: "Abadan, Iran")],
        Remarks = "Senior scientist.",
    };

    [Fact]
    public void A_record_differs_from_itself_in_nothing() => Assert.Empty(DesignationFields.Between(Someone, Someone with { }));

    [Fact]
    public void The_order_of_a_list_means_nothing()
    {
        var turned = Someone with { Aliases = [.. Someone.Aliases.Reverse()], Births = [.. Someone.Births.Reverse()] };

        AssertSame(Someone, turned);
    }

    [Fact]
    public void Saying_a_thing_twice_means_nothing() => AssertSame(Someone, Someone with { Programmes = ["Iran", "Iran"] });

    [Fact]
    public void Housekeeping_and_our_attribution_of_countries_mean_nothing() => AssertSame(Someone, Someone with
    {
        Housekeeping = [new Particular("data_id", "6908667")],
        Countries = [new CountryLink(new CountryCode("IRN"), "programme Iran")],
    });

    [Fact]
    public void Another_text_is_a_change_from_the_one_to_the_other()
    {
        var change = Assert.Single(DesignationFields.Between(Someone, Someone with { Remarks = "Retired." }));

        Assert.Equal("remarks", change.Field);
        Assert.False(change.Many);
        Assert.Equal(["Senior scientist."], change.Before);
        Assert.Equal(["Retired."], change.After);
    }

    [Fact]
    public void Only_the_members_that_went_or_came_are_quoted()
    {
        var change = Assert.Single(DesignationFields.Between(
            Someone, Someone with { Aliases = [Someone.Aliases[0], new Alias("Fereidoun", "fka")] }));

        Assert.True(change.Many);
        Assert.Equal(["Davani (aka, weak)"], change.Before);
        Assert.Equal(["Fereidoun (fka)"], change.After);
    }

    [Fact]
    public void A_field_that_falls_away_has_nothing_after()
    {
        var change = Assert.Single(DesignationFields.Between(Someone, Someone with { ListedOn = null }));

        Assert.Equal(["2007-03-24"], change.Before);
        Assert.Empty(change.After);
    }

    [Fact]
    public void A_year_that_becomes_approximate_is_a_change()
    {
        var about = Someone with { Births = [new Birth(PartialDate.OfYear(1958) with { Approximate = true }), Someone.Births[1]] };

        Assert.Equal(["about 1958"], Assert.Single(DesignationFields.Between(Someone, about)).After);
    }

    public static TheoryData<string, Func<Designation, Designation>> OneFieldEach => new()
    {
        { "name", one => one with { Name = "X" } },
        { "type", one => one with { Type = TargetType.Other } },
        { "programmes", one => one with { Programmes = ["DPRK"] } },
        { "listed_on", one => one with { ListedOn = PartialDate.OfYear(2007) } },
        { "aliases", one => one with { Aliases = [new Alias("Abbasi", "aka", "weak"), one.Aliases[1]] } },
        { "births", one => one with { Births = [new Birth(PartialDate.OfYear(1958), PartialDate.OfYear(1959)), one.Births[1]] } },
        { "nationalities", one => one with { Nationalities = [new Nationality("Iran", new CountryCode("IRN"), "citizenship")] } },
        { "addresses", one => one with { Addresses = [new Address(City: "Tehran", Note: "previous")] } },
        { "documents", one => one with { Documents = [new IdentityDocument("Passport", "A1", ExpiresOn: PartialDate.OfYear(2020))] } },
        { "links", one => one with { Links = [new TargetLink("Owned by", "IRe.001")] } },
        { "particulars", one => one with { Particulars = [new Particular("gender", "Male")] } },
        { "remarks", one => one with { Remarks = null } },
        { "legal_basis", one => one with { LegalBasis = ["Security Council resolution 1737 (2006)"] } },
    };

    [Theory]
    [MemberData(nameof(OneFieldEach))]
    public void A_change_of_one_field_is_told_by_its_name_and_changes_the_hash(string field, Func<Designation, Designation> change)
    {
        var changed = change(Someone);

        Assert.Equal(field, Assert.Single(DesignationFields.Between(Someone, changed)).Field);
        Assert.NotEqual(DesignationFields.HashOf(Someone), DesignationFields.HashOf(changed));
    }

    [Fact]
    public void Every_field_is_there_even_where_it_is_empty() => Assert.Equal(13, DesignationFields.Of(Someone).Count);

    // Stored catalogues hold these hashes: another value would announce every record as amended.
    [Fact]
    public void The_hash_of_a_record_never_changes() => Assert.Equal("8fe42b142b0a651a53c0c5cb7ad9979e", DesignationFields.HashOf(Someone));

    [Fact]
    public void A_value_that_moves_to_another_field_changes_the_hash()
    {
        var programme = Someone with { Programmes = ["Iran", "x"], LegalBasis = [] };
        var basis = Someone with { Programmes = ["Iran"], LegalBasis = ["x"] };

        Assert.NotEqual(DesignationFields.HashOf(programme), DesignationFields.HashOf(basis));
    }

    private static void AssertSame(Designation one, Designation other)
    {
        Assert.Empty(DesignationFields.Between(one, other));
        Assert.Equal(DesignationFields.HashOf(one), DesignationFields.HashOf(other));
    }
}
