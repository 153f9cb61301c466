using CsCheck;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Designations;

public sealed class PublishedTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\t\u00a0")]
    public void A_text_of_nothing_is_none(string? text) => Assert.Null(PublishedText.Clean(text));

    [Theory]
    [InlineData(" RI ", "RI")]
    [InlineData("issued by\n                    Ireland", "issued by Ireland")]
    [InlineData("a\u00a0b\u202fc", "a b c")]
    [InlineData("a\tb", "a b")]
    [InlineData("a  b", "a b")]
    [InlineData("\r\na", "a")]
    public void White_space_is_folded(string text, string expected) => Assert.Equal(expected, PublishedText.Clean(text));

    [Fact]
    public void Letters_are_composed() => Assert.Equal("Zarraga Martínez", PublishedText.Clean("Zarraga Marti\u0301nez"));

    [Fact]
    public void Half_of_a_surrogate_pair_is_left_as_it_is() => Assert.Equal("a\ud800", PublishedText.Clean(" a\ud800"));

    [Fact]
    public void A_clean_text_is_handed_back_as_it_is()
    {
        const string text = "HUSAYNIYYUN, Khatam al-Anbiya";

        Assert.Same(text, PublishedText.Clean(text));
    }

    [Fact]
    public void Cleaning_twice_changes_nothing_more() =>
        Gen.String[Gen.OneOf(Gen.Char[' ', '~'], Gen.Char["\n\t\u00a0éع"])].Sample(text =>
        {
            var once = PublishedText.Clean(text);
            return once == PublishedText.Clean(once) && once?.Length != 0;
        });
}
