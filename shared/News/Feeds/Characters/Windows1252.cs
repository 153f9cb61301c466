namespace SanctionsTracker.News.Feeds.Characters;

/// <summary>Windows-1252, the encoding that a byte or a number between 128 and 159 was meant in
/// (https://encoding.spec.whatwg.org/#windows-1252).</summary>
public static class Windows1252
{
    private const int First = 0x80;
    private const int Last = 0x9F;

    // The five bytes that it leaves open stand for themselves.
    private const string Characters =
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static char Character(byte value) => value is >= First and <= Last ? Characters[value - First] : (char)value;

    /// <summary>A text of these bytes, a character for each.</summary>
    public static string Text(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return string.Create(bytes.Length, bytes, static (text, from) =>
        {
            for (var at = 0; at < text.Length; at++) text[at] = Character(from[at]);
        });
    }

    /// <summary>What a control character between U+0080 and U+009F was meant to be.</summary>
    public static char Meant(char character) => character is >= (char)First and <= (char)Last ? Characters[character - First] : character;

    /// <summary>The byte of a character.</summary>
    public static bool TryGetByte(char character, out byte value)
    {
        value = (byte)character;
        if (character <= '\u00FF') return true;
        var at = Characters.IndexOf(character, StringComparison.Ordinal);
        value = (byte)(First + at);
        return at >= 0;
    }
}
