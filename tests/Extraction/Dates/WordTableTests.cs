using CsCheck;
using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Tests.Extraction.Dates;

public sealed class WordTableTests
{
    // With letters that only look as if they differed in case alone: the long s, the Kelvin sign, i without its dot, the sigma at a word's end.
    private static readonly Gen<string> Word = Gen.Char["abkKsSiIéÉß\u017F\u212A\u0131\u0130σςΣ"].Array[1, 4].Select(letters => new string(letters));

    [Theory]
    [InlineData("may")]
    [InlineData("MAY")]
    [InlineData("mAy")]
    public void A_word_is_found_whatever_its_case(string written) => Assert.True(new WordSet("May").Has(new TokenText(written), 0));

    [Fact]
    public void Nothing_stands_outside_of_a_text() => Assert.False(new WordSet("May").Has(new TokenText("May"), 1));

    [Fact]
    public void Of_a_word_twice_the_first_counts() => Assert.Equal(1, new WordTable<int>([("may", 1), ("May", 2)]).Find(new TokenText("May"), 0));

    [Fact]
    public void A_table_finds_what_an_ordinal_comparison_finds_and_nothing_else() => Gen.Select(Word.Array[0, 40], Word.Array[1, 40]).Sample((members, words) =>
    {
        var expected = members.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var set = new WordSet(members);
        foreach (var word in words.Concat(members))
        {
            // A word with a mark in it is several tokens.
            var text = new TokenText(word);
            if (text.Count == 1) Assert.Equal(expected.Contains(word), set.Has(text, 0));
        }
    });
}
