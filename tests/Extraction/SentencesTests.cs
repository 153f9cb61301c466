using CsCheck;
using SanctionsTracker.Extraction;

namespace SanctionsTracker.Tests.Extraction;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("The U.S. Treasury acted. Iran replied.")]
    [InlineData("Gen. Amir Ali spoke on Feb. 1 in Tehran. Nobody answered.")]
    [InlineData("It cites Resolution No. 2231 and pp. 149-162 of it. That was all.")]
    [InlineData("J. K. Smith of Acme Co. Ltd. resigned. She left.")]
    [InlineData("Output fell by 7.7 per cent. Prices rose.")]
    public void The_full_stop_of_an_abbreviation_or_number_ends_no_sentence(string text) => Assert.Equal(2, Of(text).Count);

    [Fact]
    public void An_abbreviation_ends_a_sentence_where_a_new_one_begins() =>
        Assert.Equal(["He returned to the U.S.", "The talks went on."], Of("He returned to the U.S. The talks went on."));

    [Fact]
    public void No_is_an_answer_unless_a_number_follows() =>
        Assert.Equal(["They said no.", "Iran left."], Of("They said no. Iran left."));

    [Fact]
    public void The_closing_quotation_mark_belongs_to_the_sentence() =>
        Assert.Equal(["“The harder they push, the more resistance they get.”", "He left."],
            Of("“The harder they push, the more resistance they get.” He left."));

    [Fact]
    public void A_quoted_question_does_not_end_the_sentence_around_it() =>
        Assert.Equal(["“Who is next?” asked the minister."], Of("“Who is next?” asked the minister."));

    [Fact]
    public void A_space_may_be_missing_behind_the_full_stop() =>
        Assert.Equal(["It was contested.", "As a nation it stood."], Of("It was contested.As a nation it stood."));

    [Fact]
    public void An_address_on_the_web_is_not_cut() =>
        Assert.Equal(["It is at https://www.example.org/a.b/c.html today."], Of("It is at https://www.example.org/a.b/c.html today."));

    [Fact]
    public void A_footnote_is_a_sentence_of_its_own() =>
        Assert.Equal(["It fell.", "[fn]Reuters, 4 May 2018.Hide Footnote", "It rose."], Of("It fell.[fn]Reuters, 4 May 2018.Hide Footnote It rose."));

    [Fact]
    public void Headings_and_items_of_lists_are_sentences_of_their_own() =>
        Assert.Equal(["Overview", "• The first", "• The second", "What follows."],
            Of("Overview\n\n• The first\n• The second\n\nWhat follows."));

    [Fact]
    public void A_line_wrapped_to_a_width_goes_on_in_the_next()
    {
        const string text = "The council decided on the third of February to prolong the\nrestrictive measures for another six months. It said so.";

        Assert.Equal(2, Of(text).Count);
    }

    [Fact]
    public void A_character_leads_to_its_sentence()
    {
        const string text = "It fell. It rose.";
        var sentences = Sentences.Of(text);

        Assert.Equal("It rose.", Sentences.At(sentences, text.IndexOf("rose", StringComparison.Ordinal))?.In(text));
        Assert.Null(Sentences.At(sentences, text.IndexOf(" It", StringComparison.Ordinal)));
    }

    [Fact]
    public void Only_white_space_stands_outside_of_the_sentences() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["aAzZ.?!\n \t[]”’U1•"], 0, 60]).Sample(text =>
        {
            var end = 0;
            foreach (var sentence in Sentences.Of(text))
            {
                Assert.True(sentence.Length > 0 && sentence.Start >= end && sentence.End <= text.Length);
                Assert.True(string.IsNullOrWhiteSpace(text[end..sentence.Start]));
                end = sentence.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[end..]));
        });

    private static List<string> Of(string text) => [.. Sentences.Of(text).Select(sentence => sentence.In(text))];
}
