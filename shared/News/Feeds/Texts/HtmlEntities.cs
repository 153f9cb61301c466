using System.Globalization;
using System.Text;
using AngleSharp.Html;
using SanctionsTracker.News.Feeds.Characters;

namespace SanctionsTracker.News.Feeds.Texts;

/// <summary>Character references of HTML, by name and by number.</summary>
internal static class HtmlEntities
{
    private const int LongestName = 32;
    private const uint HighHalf = 0xD800;
    private const uint LowHalf = 0xDC00;
    private const uint LastHalf = 0xDFFF;
    private const string Replacement = "\uFFFD";

    /// <summary>The length of the reference that <paramref name="html"/> begins with, and what it stands for; 0 where it is none.</summary>
    public static int Read(ReadOnlySpan<char> html, out string characters)
    {
        characters = "";
        if (html.Length < 3 || html[0] != '&') return 0;
        return html[1] == '#' ? Number(html, out characters) : Name(html, out characters);
    }

    private static int Number(ReadOnlySpan<char> html, out string characters)
    {
        characters = "";
        var length = Code(html, out var code);
        if (length == 0) return 0;
        characters = Character(code);

        // Programs that count in UTF-16 write a character as its two halves.
        if (code is < HighHalf or >= LowHalf || Code(html[length..], out var low) is not (> 0 and var more)) return length;
        if (low is < LowHalf or > LastHalf) return length;
        characters = new string([(char)code, (char)low]);
        return length + more;
    }

    private static int Code(ReadOnlySpan<char> html, out uint code)
    {
        code = uint.MaxValue;
        if (html.Length < 3 || html[0] != '&' || html[1] != '#') return 0;
        var hexadecimal = html[2] is 'x' or 'X';
        var start = hexadecimal ? 3 : 2;
        var end = start;
        while (end < html.Length && (hexadecimal ? char.IsAsciiHexDigit(html[end]) : char.IsAsciiDigit(html[end]))) end++;
        if (end == start) return 0;
        var style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!uint.TryParse(html[start..end], style, CultureInfo.InvariantCulture, out code)) code = uint.MaxValue;
        return end < html.Length && html[end] == ';' ? end + 1 : end;
    }

    private static string Character(uint code)
    {
        if (code <= 0xFF) return Windows1252.Character((byte)code).ToString();
        return Rune.IsValid(code) ? new Rune(code).ToString() : Replacement;
    }

    private static int Name(ReadOnlySpan<char> html, out string characters)
    {
        characters = "";
        var end = 1;
        while (end < html.Length && end <= LongestName && char.IsAsciiLetterOrDigit(html[end])) end++;
        var closed = end < html.Length && html[end] == ';';
        if (end == 1 || (!closed && end < html.Length && html[end] == '=')) return 0;
        // The old names stand without their semicolon too.
        var name = html[1..end].ToString();
        if (closed && (Known(name + ";") ?? OddlyCased(name)) is { } named) characters = named;
        else if (!closed && Known(name) is { } old) characters = old;
        if (characters.Length == 0) return 0;
        return closed ? end + 1 : end;
    }

    private static string? OddlyCased(string name) => name.ToLowerInvariant() is var lower && lower is "nbsp" or "apos" or "quot" or "amp" or "lt" or "gt"
        ? Known(lower + ";")
        : null;

    private static string? Known(string name) => HtmlEntityProvider.Resolver.GetSymbol(name);
}
