using SanctionsTracker.Extraction.Events;

namespace SanctionsTracker.Tests.Extraction.Events;

public sealed class VerbsTests
{
    [Theory]
    [InlineData("seize", "seize seizes seized seizing")]
    [InlineData("ban", "ban bans banned banning")]
    [InlineData("shell", "shell shells shelled shelling")]
    [InlineData("raid", "raid raids raided raiding")]
    [InlineData("ratify", "ratify ratifies ratified ratifying")]
    [InlineData("launch", "launch launches launched launching")]
    [InlineData("withdraw/withdrew/withdrawn", "withdraw withdraws withdrew withdrawn withdrawing")]
    public void A_verb_has_its_forms(string verb, string forms) => Assert.Equal(forms.Split(' ').Order(), Verbs.All(verb).Members.Order());

    [Fact]
    public void The_past_is_apart() => Assert.Equal(["bombed", "struck"], Verbs.Past("bomb", "strike/struck").Members.Order());

    [Fact]
    public void The_present_is_apart() => Assert.Equal(["bomb", "bombs"], Verbs.Present("bomb").Members.Order());
}
