using System.Text;

namespace SanctionsTracker.News.Feeds.Characters;

/// <summary>An encoding of one byte a character that the platform has not. It reads only.</summary>
/// <param name="name">Its name.</param>
/// <param name="letters">The characters of its last bytes, up to 0xFF; the bytes before those are the same as in ISO 8859-1.</param>
internal sealed class SingleByteCharset(string name, string letters) : Encoding
{
    private const int Bytes = 256;

    public override string WebName => name;

    public override int GetByteCount(char[] chars, int index, int count) => count;

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        throw new NotSupportedException($"{name} is read and never written.");

    public override int GetCharCount(byte[] bytes, int index, int count) => count;

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        var first = Bytes - letters.Length;
        for (var at = 0; at < byteCount; at++)
        {
            var value = bytes[byteIndex + at];
            chars[charIndex + at] = value < first ? (char)value : letters[value - first];
        }

        return byteCount;
    }

    public override int GetMaxByteCount(int charCount) => charCount;

    public override int GetMaxCharCount(int byteCount) => byteCount;
}
