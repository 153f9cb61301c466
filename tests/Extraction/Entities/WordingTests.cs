namespace SanctionsTracker.Tests.Extraction.Entities;

public sealed class WordingTests
{
    [Theory]
    [InlineData("Gen. Farzan Mokhtar Qolizadeh, an air force commander", "Farzan Mokhtar Qolizadeh")]
    [InlineData("then-National Security Advisor Wilbur Quentin said", "Wilbur Quentin")]
    [InlineData("former U.S. Ambassador to Iraq Wilbur Quentin", "Wilbur Quentin")]
    [InlineData("Mr. Quentin left", "Quentin")]
    [InlineData("President Farzan J. Qolizadeh", "Farzan J. Qolizadeh")]
    [InlineData("foreign minister Farzan bin Qolizadeh met", "Farzan bin Qolizadeh")]
    public void Who_stands_behind_a_title_is_a_person(string text, string person) => Assert.Equal([person], Names.Persons(text));

    [Theory]
    [InlineData("The General Assembly met.")]
    [InlineData("The Secretary of State spoke.")]
    [InlineData("The president said The Economist errs.")]
    [InlineData("General License 13 expired.")]
    [InlineData("the Supreme Leader of Iran")]
    public void A_title_alone_is_nobody(string text) => Assert.Empty(Names.Persons(text));

    [Theory]
    [InlineData("Yesterday Howard Schnitzler and Nicole Gaupette resigned.", "Howard Schnitzler|Nicole Gaupette")]
    [InlineData("a report by Ali Quchanizadeh", "Ali Quchanizadeh")]
    public void Capitals_behind_a_given_name_are_a_person(string text, string persons) => Assert.Equal(persons.Split('|'), Names.Persons(text));

    [Theory]
    [InlineData("[1] Wilber Quintrell, “Growing trust”, Reuters, 2001.", "Wilber Quintrell")]
    [InlineData("[2] Wilber Quintrell and Farzan Qoli, “Growing trust” (2010).", "Wilber Quintrell|Farzan Qoli")]
    [InlineData("[3] Wilber Quintrell and others, “Growing trust” (2010).", "Wilber Quintrell")]
    public void Who_stands_before_a_quoted_title_is_its_author(string text, string persons) => Assert.Equal(persons.Split('|'), Names.Persons(text));

    [Fact]
    public void The_last_name_alone_is_the_person_named_in_full_before_or_after() =>
        Assert.Equal(
            ["Qolizadeh", "Farzan Qolizadeh", "Qolizadeh"],
            Names.Persons("Qolizadeh resigns.\n\nGen. Farzan Qolizadeh left. Nobody saw Qolizadeh again."));

    [Fact]
    public void One_word_of_a_longer_name_is_not_the_famous_bearer()
    {
        var found = Assert.Single(Names.With().Extract(new("His sister Melissa Trump spoke.")));

        Assert.Equal(("Melissa Trump", null), (found.Text, found.Id));
    }

    [Theory]
    [InlineData("the Ministry of Magic and Spells said so.", "Ministry of Magic and Spells")]
    [InlineData("students of Shahid Qoli University met.", "Shahid Qoli University")]
    [InlineData("the Libyan Dates Authority", "Libyan Dates Authority")]
    [InlineData("the Bank of Qolistan paid", "Bank of Qolistan")]
    public void Capitals_with_what_bodies_are_called_are_a_body(string text, string body) => Assert.Equal([body], Names.Bodies(text));

    [Fact]
    public void An_acronym_in_brackets_is_learnt_with_its_name()
    {
        var found = Names.With().Extract(new("The Qolistan Relief Society (QRS) met. The QRS left.")).ToArray();

        Assert.Equal(["Qolistan Relief Society", "QRS", "QRS"], found.Select(entity => entity.Text));
        Assert.All(found, entity => Assert.Equal("Qolistan Relief Society", entity.Name));
    }

    [Theory]
    [InlineData("the Joint Comprehensive Plan of Action (JCPOA)")]
    [InlineData("the Qolistan Peace Agreement (QPA)")]
    [InlineData("gross domestic product (GDP)")]
    public void A_plan_with_its_acronym_is_no_body(string text) => Assert.Empty(Names.Bodies(text));

    [Fact]
    public void In_a_heading_capitals_say_nothing() => Assert.Equal("", Names.Found("Why The Magic Bank Will Never Fail Again\n\nIt will not."));
}
