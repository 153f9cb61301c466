using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Designations;

public sealed class ScriptTests
{
    [Theory]
    [InlineData("Jang Chang Ha", "Latn")]
    [InlineData("Münir Özbek", "Latn")]
    [InlineData("سپاه پاسداران", "Arab")]
    [InlineData("Аслан Бютукаев", "Cyrl")]
    [InlineData("阿不都·哈克", "Hani")]
    [InlineData("오극렬", "Hang")]
    [InlineData("高橋さくら", "Jpan")]
    [InlineData("朴槿惠 박근", "Kore")]
    [InlineData("עזה", "Hebr")]
    public void The_letters_tell_the_script(string text, string script) => Assert.Equal(script, Script.Of(text));

    [Fact]
    public void Most_letters_decide() => Assert.Equal("Arab", Script.Of("عمر محمود إرحيم (a.k.a.)"));

    [Theory]
    [InlineData("")]
    [InlineData("17 (...)")]
    public void A_text_without_letters_has_none(string text) => Assert.Null(Script.Of(text));
}
