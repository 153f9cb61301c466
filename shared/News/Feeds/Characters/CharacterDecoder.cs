using System.Text;
using System.Text.Unicode;

namespace SanctionsTracker.News.Feeds.Characters;

/// <summary>
/// Turns a feed's bytes into characters, in the order that readers of feeds have settled on: the byte order mark and the pattern of
/// zero bytes, UTF-8 that proves itself, the charset of the header (RFC 7303, section 3), the XML declaration, and then a guess.
/// </summary>
/// <remarks>Publishers declare wrongly so often that a declaration counts only where the bytes can be read by it.</remarks>
internal static class CharacterDecoder
{
    public static DecodedText Decode(ReadOnlySpan<byte> content, string? contentType)
    {
        var (wide, mark) = WideEncoding.Find(content);
        if (wide is not null) return new DecodedText(wide.GetString(content[mark..]));
        content = content[mark..];
        var declared = DeclaredCharset.InDeclaration(content);
        var names = new[] { DeclaredCharset.InHeader(contentType), declared }.OfType<string>().ToArray();
        return Utf8.IsValid(content) ? ValidUtf8(content, names) : OtherText(content, names);
    }

    private static DecodedText ValidUtf8(ReadOnlySpan<byte> content, string[] names)
    {
        // Japanese mail software's encoding shows itself by its escape sequences, declared or not.
        var said = names.Length > 0 ? names[0] : content.IndexOf("\e$B"u8) >= 0 ? "iso-2022-jp" : "utf-8";
        if (Charsets.Find(said) is not { } named || named.CodePage == Encoding.UTF8.CodePage) return Utf8Text(content);
        if (Charsets.IsEscaped(named, content)) return new DecodedText(named.GetString(content));

        // Two letters of a double-byte charset can look like one of UTF-8 by chance; twice that is no chance.
        var sequences = Utf8Evidence.Count(content, 2);
        if (sequences == 1 && Charsets.IsDoubleByte(named) && Strict(named, content) is { } text) return new DecodedText(text);
        return Utf8Text(content) with { Warning = sequences == 0 ? null : $"It is declared as {said}, but is UTF-8" };
    }

    private static DecodedText Utf8Text(ReadOnlySpan<byte> content) => new(Encoding.UTF8.GetString(content));

    private static DecodedText OtherText(ReadOnlySpan<byte> content, string[] names)
    {
        foreach (var name in names)
        {
            if (Charsets.Find(name) is { } charset && Strict(charset, content) is { } text)
            {
                return new DecodedText(text, name == names[0] ? null : $"The header says {names[0]}, but the document is {name}");
            }
        }

        foreach (var name in names)
        {
            if (Charsets.Find(name) is { } charset && Charsets.IsDoubleByte(charset) && Nearly(charset, content) is { } text)
            {
                return new DecodedText(text, $"Some characters are not {name}, as which the document is declared");
            }
        }

        var said = names.Length > 0 ? $"It is declared as {names[^1]}, but is not" : "It declares no encoding and is not UTF-8";
        var (guessed, guess) = GuessedCharset.Read(content);
        return new DecodedText(guessed, $"{said}: it was read as {guess}");
    }

    private static string? Strict(Encoding charset, ReadOnlySpan<byte> content)
    {
        try
        {
            return Charsets.Strict(charset).GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string? Nearly(Encoding charset, ReadOnlySpan<byte> content)
    {
        const int OneOf = 50;
        var text = charset.GetString(content);
        return text.AsSpan().Count('\uFFFD') <= 1 + (text.Length / OneOf) ? text : null;
    }
}
