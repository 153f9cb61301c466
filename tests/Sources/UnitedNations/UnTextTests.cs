using SanctionsTracker.Sources.UnitedNations;

namespace SanctionsTracker.Tests.Sources.UnitedNations;

public sealed class UnTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("na")]
    [InlineData(" null ")]
    [InlineData("[object Object]")]
    public void A_placeholder_says_as_little_as_nothing(string? text) => Assert.Null(UnText.Clean(text));

    [Theory]
    [InlineData("NA")]
    [InlineData("na Said")]
    [InlineData("Unknown")]
    public void Other_words_are_kept(string text) => Assert.Equal(text, UnText.Clean(text));
}
