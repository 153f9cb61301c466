using System.Globalization;
using System.Text;

namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>Makes words comparable: without accents, and with one form of each digit, dash and full-width sign.</summary>
internal static class DateText
{
    /// <summary>The text with ASCII digits and without diacritics and invisible characters. Case stays: names are compared without it.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text)) return text.ToString();
        var folded = new StringBuilder(text.Length);
        foreach (var character in Normalizable(text).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            var digit = CharUnicodeInfo.GetDecimalDigitValue(character);
            folded.Append(digit >= 0 ? (char)('0' + digit) : Plain(character));
        }

        // Korean syllables were taken apart with the accents.
        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    // No date has characters outside the basic plane, and halves of them have no normal form; nor has U+FFFE.
    private static string Normalizable(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (result, given) =>
    {
        for (var i = 0; i < given.Length; i++) result[i] = char.IsSurrogate(given[i]) || given[i] == '\uFFFE' ? ' ' : given[i];
    });

    private static char Plain(char character) => character switch
    {
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        // The Turkish letter without a dot, and the sigma of a word's end.
        'ı' => 'i',
        'ς' => 'σ',
        // Persian and Arabic write these letters each in their own way.
        'ي' or 'ى' => 'ی',
        'ك' => 'ک',
        _ => character,
    };
}
