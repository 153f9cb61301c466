using SanctionsTracker.Events;

namespace SanctionsTracker.Tests.Events;

public sealed class EventSetIdTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("iran-maritime")]
    [InlineData("2019_incidents")]
    public void Words_of_small_letters_and_digits_are_an_id(string text) => Assert.True(EventSetId.TryParse(text, out _));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Iran")]
    [InlineData("iran maritime")]
    [InlineData("-iran")]
    [InlineData("iran-")]
    [InlineData("iran--maritime")]
    [InlineData("iran.maritime")]
    [InlineData("irán")]
    [InlineData("iran\n")]
    [InlineData("set:iran")]
    [InlineData("../iran")]
    public void Anything_else_is_none(string? text) => Assert.False(EventSetId.TryParse(text, out _));

    [Fact]
    public void An_id_has_64_characters_at_most()
    {
        Assert.True(EventSetId.TryParse(new string('a', 64), out _));
        Assert.False(EventSetId.TryParse(new string('a', 65), out _));
    }

    [Theory]
    [InlineData("designations")]
    [InlineData("removals")]
    [InlineData("news")]
    public void A_word_that_means_other_events_is_reserved(string text) => Assert.Equal($"may not be '{text}', which is reserved", EventSetId.Fault(text));
}
