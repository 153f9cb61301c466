using CsCheck;
using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Dates;
using SanctionsTracker.Extraction.Events;

namespace SanctionsTracker.Tests.Extraction.Events;

public sealed class EventExtractorTests
{
    [Theory]
    [InlineData("On 3 May 2021, the Council designated nine officials of the junta.", "Designated 2021-05-03 9")]
    [InlineData("Two banks were blacklisted on 3 May 2021.", "Designated 2021-05-03 2")]
    [InlineData("The traumatic 1980-1988 war with its neighbour shaped them.", "War 1980 ")]
    [InlineData("The war in the north since 2015 was costly.", "War 2015 ")]
    [InlineData("In 2014 the Union added 12 persons to its list.", "Designated 2014 12")]
    [InlineData("On 3 May 2021 Washington slapped sanctions on 25 individuals and entities.", "Designated 2021-05-03 25")]
    [InlineData("On 3 May 2021 Ottawa removed the shipping line from its list.", "Delisted 2021-05-03 ")]
    [InlineData("The sanctions that the Treasury will re-impose on the country on 5 November 2018 are meant to press.", "Sanctioned 2018-11-05 ")]
    [InlineData("London banned imports of gold in July 2022.", "Sanctioned 2022-07 ")]
    [InlineData("The Council lifted its sanctions on 16 January 2016.", "Waived 2016-01-16 ")]
    [InlineData("Rebels shelled the port on 12 June 2018.", "Attacked 2018-06-12 ")]
    [InlineData("the bombing of the barracks in 1983", "Attacked 1983 ")]
    [InlineData("Commandos seized the tanker on 19 July 2019.", "Seized 2019-07-19 ")]
    [InlineData("Pyongyang launched a ballistic missile on 29 November 2017.", "Tested 2017-11-29 ")]
    [InlineData("its fourth nuclear test on 6 January 2016", "Tested 2016-01-06 ")]
    [InlineData("The two sides signed a peace accord in December 2018.", "Agreed 2018-12 ")]
    [InlineData("Washington pulled out of the deal on 8 May 2018.", "Withdrew 2018-05-08 ")]
    [InlineData("after its 2003 invasion of Iraq", "Invaded 2003 ")]
    [InlineData("Ottawa de-listed the line on 3 May 2021.", "Delisted 2021-05-03 ")]
    [InlineData("Troops marched into the valley on 3 May 2021.", "Invaded 2021-05-03 ")]
    [InlineData("Raqqa fell on 3 May 2021.", "Seized 2021-05-03 ")]
    [InlineData("On 3 May 2021 the city was retaken; rebels took Raqqa on 5 May.", "Seized 2021-05-05 ")]
    [InlineData("A roadside bomb exploded near the gate on 3 May 2021.", "Attacked 2021-05-03 ")]
    [InlineData("On 3 May 2021 the army fired three missiles at the port.", "Attacked 2021-05-03 ")]
    [InlineData("On 3 May 2021 the army fired three missiles into the sea.", "Tested 2021-05-03 ")]
    [InlineData("The ministers initialled an accord on 3 May 2021.", "Agreed 2021-05-03 ")]
    [InlineData("The Council voted 13-0 on 3 May 2021 to freeze his assets.", "Sanctioned 2021-05-03 ")]
    [InlineData("He walked out of the 2015 deal on 8 May 2018.", "Withdrew 2018-05-08 ")]
    [InlineData("On 3 May 2021 he accused the neighbours of an attack on the port.", "Accused 2021-05-03 ")]
    [InlineData("Police arrested the editor on 3 May 2021.", "Detained 2021-05-03 ")]
    [InlineData("War broke out on 3 May 2021.", "War 2021-05-03 ")]
    [InlineData("the founding of the movement in 1982", "Founded 1982 ")]
    public void A_sentence_tells_what_happened_and_when(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Of(text).Select(found => $"{found.Kind} {found.Date} {found.Count}")));

    [Theory]
    [InlineData("The Council did not designate him on 3 May 2021.")]
    [InlineData("The Council could designate him on 3 May 2021.")]
    [InlineData("On 3 May 2021 he asked them to bomb the port.")]
    [InlineData("Did rebels shell the port on 3 May 2021, or was it bombed?")]
    [InlineData("The bank has remained designated since 2015.")]
    [InlineData("Rebels shelled the port.")]
    [InlineData("They spoke on the anniversary of the invasion on 3 May 2021.")]
    [InlineData("It rained on 3 May 2021, two days after rebels shelled the port.")]
    [InlineData("Rebels have shelled 60 ships since.")]
    [InlineData("It fell.[fn]“Rebels bombed the port”, Reuters, 3 May 2021.Hide Footnote")]
    public void What_is_denied_possible_asked_or_undated_is_no_event(string text) => Assert.Empty(Of(text));

    [Fact]
    public void Each_event_has_the_date_that_is_said_of_it() =>
        Assert.Equal(
            [(EventKind.Attacked, "1983"), (EventKind.Invaded, "2003")],
            Of("In 1982 the group was born, the bombing of the barracks in Beirut the following year made it known, and the invasion of Iraq in 2003 made it strong.")
                .Select(found => (found.Kind, found.Date!.Value)));

    [Fact]
    public void A_relative_date_is_resolved() =>
        Assert.Equal("2017-02-03", Assert.Single(Of("He spoke on 1 February 2017. Two days later, Washington sanctioned 25 companies.")).Date?.Value);

    [Fact]
    public void A_sentence_that_goes_on_with_the_one_before_has_its_date() =>
        Assert.Equal(
            [(EventKind.Sanctioned, "2021-05-03"), (EventKind.Designated, "2021-05-03")],
            Of("On 3 May 2021 the Council imposed an embargo. It also listed nine officials.").Select(found => (found.Kind, found.Date!.Value)));

    [Fact]
    public void A_clause_without_a_verb_tells_the_same_again()
    {
        const string text = "London blacklisted the bank on 3 May 2021, and Canada two days later.";

        Assert.Equal(["2021-05-03", "2021-05-05"], Of(text, Country(text, "Canada", "CAN")).Select(found => found.Date!.Value));
    }

    [Fact]
    public void Who_follows_suit_does_the_same() =>
        Assert.Equal(
            [(EventKind.Waived, "2021-05-03"), (EventKind.Waived, "2021-05-05")],
            Of("London lifted its embargo on 3 May 2021. Ottawa followed suit on 5 May 2021.").Select(found => (found.Kind, found.Date!.Value)));

    [Fact]
    public void The_date_before_a_colon_dates_what_follows_in_its_entry() =>
        Assert.Equal(
            ["2017-04-04", "2017-04-07"],
            Of("4 April 2017: Rebels shelled the port. On 7 April 2017 jets bombed it.").Select(found => found.Date!.Value));

    [Fact]
    public void Sanctions_on_a_body_list_it()
    {
        const string text = "On 3 May 2021 Ottawa imposed sanctions on Acme Bank.";
        var bank = new ExtractedEntity(text.IndexOf("Acme", StringComparison.Ordinal), "Acme Bank", EntityKind.Organisation, Id: null, "Acme Bank", Country: null, 1);

        Assert.Equal(EventKind.Designated, Assert.Single(Of(text, bank)).Kind);
    }

    [Fact]
    public void A_listing_that_does_not_say_of_which_country_is_of_the_one_that_the_text_is_about()
    {
        const string text = "Syria burns. On 3 May 2021 London listed nine officials. Syria burns.";
        var last = new ExtractedEntity(text.LastIndexOf("Syria", StringComparison.Ordinal), "Syria", EntityKind.Country, "SYR", "Syria", new CountryCode("SYR"), 1);

        Assert.Equal(new CountryCode("SYR"), Assert.Single(Of(text, Country(text, "Syria", "SYR"), last)).Country);
    }

    [Fact]
    public void The_heading_of_an_entry_dates_it() =>
        Assert.Equal("1988-04-18", Assert.Single(Of("18 April 1988\n\nAmerican ships destroy two oil platforms.")).Date?.Value);

    [Fact]
    public void The_country_is_the_one_that_it_happened_to()
    {
        const string text = "Israel invaded Lebanon in 1982.";

        var found = Assert.Single(Of(text, Country(text, "Israel", "ISR"), Country(text, "Lebanon", "LBN")));

        Assert.Equal(new CountryCode("LBN"), found.Country);
        Assert.Equal(["Lebanon"], found.Targets);
    }

    [Fact]
    public void Of_a_passive_verb_it_stands_before()
    {
        const string text = "In 1982 Lebanon was invaded by Israel.";

        Assert.Equal(new CountryCode("LBN"), Assert.Single(Of(text, Country(text, "Lebanon", "LBN"), Country(text, "Israel", "ISR"))).Country);
    }

    [Fact]
    public void The_targets_are_named()
    {
        const string text = "On 3 May 2021, the Treasury designated Acme Bank of Syria.";
        var bank = new ExtractedEntity(text.IndexOf("Acme", StringComparison.Ordinal), "Acme Bank", EntityKind.Organisation, Id: null, "Acme Bank", new CountryCode("SYR"), 1);

        Assert.Equal(["Acme Bank"], Assert.Single(Of(text, bank, Country(text, "Syria", "SYR"))).Targets);
    }

    [Fact]
    public void A_long_sentence_is_quoted_around_what_happened()
    {
        var text = string.Concat(Enumerable.Repeat("and so it went on for years ", 20)) + "until rebels bombed the port on 3 May 2021 " + string.Concat(Enumerable.Repeat("and on ", 60));

        var found = Assert.Single(Of(text));

        Assert.InRange(found.Text.Length, 200, 300);
        Assert.Contains("bombed", found.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_the_text_quotes_are_its_own_words_in_order()
    {
        string[] pieces = ["On 3 May 2021 ", "the Council ", "designated ", "25 ", "persons", ". ", "; ", ", ", "sanctions ", "imposed ", "not ", "\n\n", "[fn]", "2003 ", "invasion of ", "?", "“", "😀", "bombed "];
        Gen.OneOf(pieces.Select(Gen.Const).ToArray()).Array[0, 60].Select(string.Concat).Sample(text =>
        {
            var last = 0;
            foreach (var found in Of(text))
            {
                Assert.True(found.Start >= last || found.Start >= last - 300);
                Assert.Equal(found.Text, text.Substring(found.Start, found.Text.Length));
                Assert.InRange(found.Text.Length, 1, 300);
                last = found.Start;
            }
        });
    }

    private static IReadOnlyList<ExtractedEvent> Of(string text, params ExtractedEntity[] entities)
    {
        var source = new SourceText(text) { Published = PartialDate.OfDay(2022, 8, 1) };
        return EventExtractor.Extract(source, DateExtractor.Extract(source), entities);
    }

    private static ExtractedEntity Country(string text, string name, string code) =>
        new(text.IndexOf(name, StringComparison.Ordinal), name, EntityKind.Country, code, name, new CountryCode(code), 1);
}
