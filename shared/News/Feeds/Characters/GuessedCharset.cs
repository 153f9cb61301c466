using UtfUnknown;

namespace SanctionsTracker.News.Feeds.Characters;

/// <summary>The last resort, for a document that is not what it says or says nothing.</summary>
internal static class GuessedCharset
{
    private const float Sure = 0.8f;

    // Fewer letters than these prove nothing about a language.
    private const int EnoughBytes = 24;
    private const int Looked = 64 * 1024;

    /// <summary>The text, and in words what it was read as.</summary>
    public static (string Text, string ReadAs) Read(ReadOnlySpan<byte> content)
    {
        var (text, good, bad) = MixedUtf8.Read(content);
        if (good > bad) return (text, "UTF-8 with single bytes of Windows-1252");
        if (bad < EnoughBytes || Detected(content) is not { } charset) return (text, "Windows-1252");
        return (charset.GetString(content), charset.WebName);
    }

    private static System.Text.Encoding? Detected(ReadOnlySpan<byte> content)
    {
        var found = CharsetDetector.DetectFromBytes(content[..Math.Min(content.Length, Looked)].ToArray()).Detected;
        if (found?.EncodingName is null || found.Confidence < Sure) return null;
        var charset = Charsets.Find(found.EncodingName);
        return charset?.CodePage == System.Text.Encoding.UTF8.CodePage ? null : charset;
    }
}
