using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SanctionsTracker.News.Feeds.Characters;

/// <summary>Text that was encoded in UTF-8 twice (<c>CafÃ©</c>), undone where that is certain: where every character beyond ASCII is
/// part of a sequence of UTF-8, and that is no chance.</summary>
internal static class DoubleUtf8
{
    private static readonly SearchValues<char> Leads =
        SearchValues.Create([.. Enumerable.Range(0xC2, 0xF5 - 0xC2).Select(code => (char)code)]);

    /// <summary>The text as it was meant; the same text where it is not certain that it was meant otherwise.</summary>
    public static string Undo(string text)
    {
        if (!Looks(text)) return text;
        var bytes = new byte[text.Length];
        for (var at = 0; at < text.Length; at++)
        {
            if (!Windows1252.TryGetByte(text[at], out bytes[at])) return text;
        }

        return Utf8.IsValid(bytes) && IsNoChance(bytes) ? Encoding.UTF8.GetString(bytes) : text;
    }

    // "é", a no-break space and a dash make a Chinese letter. One sequence proves something only where it begins with a character that
    // begins no word's end: Â, Ã, â.
    private static bool IsNoChance(ReadOnlySpan<byte> bytes) =>
        Utf8Evidence.Count(bytes, 2) == 2 || bytes.IndexOfAny((byte)0xC2, (byte)0xC3, (byte)0xE2) >= 0;

    private static bool Looks(string text)
    {
        var at = text.AsSpan().IndexOfAny(Leads);
        return at >= 0 && at + 1 < text.Length && Windows1252.TryGetByte(text[at + 1], out var next) && next is >= 0x80 and < 0xC0;
    }
}
