using System.Globalization;
using AnyAscii;

namespace SanctionsTracker.Extraction.Words;

/// <summary>
/// Every character of the basic plane in the form in which words compare: small, without diacritics, other alphabets letter by letter
/// (AnyAscii). Chinese and Japanese characters stay themselves, since many of them sound alike.
/// </summary>
internal static class Letters
{
    private const string Apostrophes = "'’‘`´ʼʻʿʾ‛";
    private static readonly Letter[] All = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => Read((char)code))];

    public static ref readonly Letter Of(char character) => ref All[character];

    private static Letter Read(char character) =>
        Apostrophes.Contains(character, StringComparison.Ordinal) ? new(LetterKind.Apostrophe)
        : IsSilent(character) ? new(LetterKind.Silent)
        : IsWhole(character) ? new(LetterKind.Whole)
        : char.IsLetterOrDigit(character) ? ReadLetter(character)
        : new(LetterKind.Break);

    private static Letter ReadLetter(char character)
    {
        byte[] plain = [.. character.ToString().Transliterate().ToLowerInvariant().Where(char.IsAsciiLetterOrDigit).Select(letter => (byte)letter)];
        var shape = char.IsDigit(character) ? WordShape.Digit
            : char.IsUpper(character) ? WordShape.Capital
            : char.IsLower(character) ? WordShape.None
            : WordShape.Caseless;
        return plain.Length switch
        {
            0 => new(LetterKind.Silent),
            1 => new(LetterKind.Plain, shape, plain[0]),
            _ => new(LetterKind.Several, shape, Several: plain),
        };
    }

    // The Arabic tatweel only stretches a word.
    private static bool IsSilent(char character) => character == '\u0640' || char.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static bool IsWhole(char character) => character is (>= '\u3400' and <= '\u9FFF') or (>= '\u3041' and <= '\u30FF');
}
