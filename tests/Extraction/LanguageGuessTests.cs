using SanctionsTracker.Extraction;

namespace SanctionsTracker.Tests.Extraction;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("The minister said that sanctions on the bank were not the end of the talks.", "en")]
    [InlineData("Le ministre a dit que les sanctions contre la banque ne sont pas la fin des négociations.", "fr")]
    [InlineData("Der Minister sagte, dass die Sanktionen gegen die Bank nicht das Ende der Gespräche sind.", "de")]
    [InlineData("El ministro dijo que las sanciones contra el banco no son el fin de las conversaciones.", "es")]
    [InlineData("Министр сказал, что санкции не конец переговоров, и это не для всех.", "ru")]
    [InlineData("وزیر گفت که تحریم‌ها پایان مذاکرات نیست و این را به همه گفته است", "fa")]
    [InlineData("قال الوزير إن العقوبات على البنك لا تعني نهاية المحادثات في هذا البلد", "ar")]
    [InlineData("外交部发言人今天表示反对制裁", "zh")]
    [InlineData("制裁についての会談が行われた", "ja")]
    [InlineData("제재에 대한 회담이 열렸다", "ko")]
    [InlineData("השר אמר כי הסנקציות", "he")]
    public void A_sentence_tells_its_language(string text, string language) => Assert.Equal(language, LanguageGuess.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("12 345")]
    [InlineData("Mahan Air")]
    [InlineData("Quolim vexta brumidor askelan")]
    public void Where_it_cannot_be_told_there_is_none(string text) => Assert.Null(LanguageGuess.Of(text));
}
