using System.Buffers;
using System.Text;

namespace SanctionsTracker.News.Feeds.Characters;

/// <summary>UTF-8 with bytes in between that are not: such a byte is read as Windows-1252, which is what pasted-in texts are.</summary>
internal static class MixedUtf8
{
    /// <summary>The text, with the number of characters that were UTF-8 and the number of bytes that were not.</summary>
    public static (string Text, int Good, int Bad) Read(ReadOnlySpan<byte> content)
    {
        var text = new StringBuilder(content.Length);
        var good = 0;
        var bad = 0;
        while (content.Length > 0)
        {
            var ascii = content.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii != 0)
            {
                var plain = ascii < 0 ? content : content[..ascii];
                text.Append(Encoding.ASCII.GetString(plain));
                content = content[plain.Length..];
                continue;
            }

            if (Rune.DecodeFromUtf8(content, out var rune, out var length) == OperationStatus.Done)
            {
                text.Append(rune.ToString());
                good++;
            }
            else if (length > 1 && good > 0)
            {
                // Among UTF-8, two bytes and more that begin a letter of it are that letter, damaged.
                text.Append('\uFFFD');
                bad++;
            }
            else
            {
                length = 1;
                text.Append(Windows1252.Character(content[0]));
                bad++;
            }

            content = content[length..];
        }

        return (text.ToString(), good, bad);
    }
}
