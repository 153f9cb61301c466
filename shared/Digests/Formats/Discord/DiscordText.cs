using System.Text;

namespace SanctionsTracker.Digests.Formats.Discord;

/// <summary>Text for Discord's Markdown.</summary>
internal static class DiscordText
{
    // Markdown's signs, the beginnings of mentions, times and emoji (<, @, :), and what would make an address a link.
    private const string Signs = @"\*_~`|>#[]()<@:-";

    /// <summary>With a backslash before every sign that means something.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            if (Signs.Contains(letter, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    public static string Bold(string text) => $"**{Escape(text)}**";

    /// <summary>A link without a preview.</summary>
    public static string Link(Uri address, string text) => $"[{Escape(text)}](<{Address(address)}>)";

    // A bracket would end the link.
    private static string Address(Uri address) => address.AbsoluteUri
        .Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
}
