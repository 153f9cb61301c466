using System.Text;

namespace SanctionsTracker.News.Feeds.Characters;

/// <summary>How much in a document speaks for UTF-8: the letters that take more than one byte.</summary>
internal static class Utf8Evidence
{
    /// <summary>The number of sequences, counted no further than <paramref name="enough"/>.</summary>
    public static int Count(ReadOnlySpan<byte> utf8, int enough)
    {
        var count = 0;
        while (count < enough && utf8.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var at and >= 0)
        {
            Rune.DecodeFromUtf8(utf8[at..], out _, out var length);
            utf8 = utf8[(at + length)..];
            count++;
        }

        return count;
    }
}
