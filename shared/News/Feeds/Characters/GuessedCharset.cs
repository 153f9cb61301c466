using System.Text;
using UtfUnknown;

namespace SanctionsTracker.News.Feeds.Characters;

/// <summary>The last resort, for a document that is not what it says or says nothing.</summary>
internal static class GuessedCharset
{
    // Two bytes a letter leave hardly any doubt; an alphabet in one byte is told by how often its letters occur, so it needs more of
    // them; and Latin alphabets are told from Western European, which they nearly are, only by the letters that they do not share.
    private const float SureOfDoubleByte = 0.9f;
    private const float SureOfAlphabet = 0.7f;
    private const float SureOfLatin = 0.85f;
    private const int FewestBytes = 8;
    private const int FewestLetters = 24;
    private const int Looked = 64 * 1024;

    /// <summary>The text, and in words what it was read as.</summary>
    public static (string Text, string ReadAs) Read(ReadOnlySpan<byte> content)
    {
        var (text, good, bad) = MixedUtf8.Read(content);
        if (good > bad) return (text, "UTF-8 with single bytes of Windows-1252");
        return Detected(content) is { } charset ? (charset.GetString(content), charset.WebName) : (text, "Windows-1252");
    }

    private static Encoding? Detected(ReadOnlySpan<byte> content)
    {
        var start = content[..Math.Min(content.Length, Looked)];
        var letters = start.Length - Ascii(start);
        if (letters < FewestBytes) return null;
        var found = CharsetDetector.DetectFromBytes(start.ToArray()).Detected;
        if (found?.EncodingName is null || Charsets.Find(found.EncodingName) is not { } charset) return null;
        if (charset.CodePage == Encoding.UTF8.CodePage || charset is SingleByteCharset) return null;
        return found.Confidence >= Sure(charset, letters) ? charset : null;
    }

    private static float Sure(Encoding charset, int letters)
    {
        if (Charsets.IsDoubleByte(charset)) return SureOfDoubleByte;
        if (letters < FewestLetters) return float.PositiveInfinity;
        return charset.CodePage is 1250 or 1252 or 1254 or 1257 or 28592 or 28593 or 28594 or 28605 ? SureOfLatin : SureOfAlphabet;
    }

    private static int Ascii(ReadOnlySpan<byte> content)
    {
        var count = 0;
        foreach (var value in content) count += value < 0x80 ? 1 : 0;
        return count;
    }
}
