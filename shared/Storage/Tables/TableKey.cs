using System.Globalization;
using System.Text;

namespace SanctionsTracker.Storage.Tables;

/// <summary>Turns any text, such as a publisher's id, into a part of a key and back.</summary>
/// <remarks>
/// <para>Printable ASCII stands for itself, so that keys stay readable: <c>KPi.033</c>, <c>12945</c>. The characters that keys may not
/// hold become the character before them in ASCII and <c>~~</c> (<c>a/b</c> is <c>a.~~b</c>); <c>~</c>, all beyond ASCII and control
/// characters become <c>~</c> and four hexadecimal digits for each UTF-16 unit.</para>
/// <para>Keys are therefore ASCII, on whose order both stores agree, and sort as the texts do by ordinal; only control characters
/// sort elsewhere. <c>!</c> never comes out of <see cref="Escape"/> and joins the parts of a key.</para>
/// </remarks>
public static class TableKey
{
    /// <summary>Stands between the parts of a key.</summary>
    public const char Separator = '!';

    private const string Escaped = @"!#/?\";

    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.All(IsPlain)) return text;
        var key = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsPlain(c)) key.Append(c);
            else if (Escaped.Contains(c)) key.Append((char)(c - 1)).Append("~~");
            else key.Append('~').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return key.ToString();
    }

    /// <exception cref="FormatException">The text did not come from <see cref="Escape"/>.</exception>
    public static string Unescape(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (!key.Contains('~', StringComparison.Ordinal)) return key;
        var text = new StringBuilder(key.Length);
        for (var i = 0; i < key.Length;)
        {
            var rest = key.AsSpan(i);
            var (c, length) = rest.Length > 2 && rest[1..3] is "~~" ? ((char)(rest[0] + 1), 3) : rest[0] == '~' ? (Unit(rest), 5) : (rest[0], 1);
            text.Append(c);
            i += length;
        }

        return text.ToString();
    }

    /// <summary>One key of several parts, each escaped.</summary>
    public static string Join(params IEnumerable<string> parts) => string.Join(Separator, parts.Select(Escape));

    /// <summary>The parts of a key made by <see cref="Join"/>.</summary>
    public static IReadOnlyList<string> Split(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return [.. key.Split(Separator).Select(Unescape)];
    }

    private static bool IsPlain(char c) => c is >= ' ' and < '~' && !Escaped.Contains(c);

    private static char Unit(ReadOnlySpan<char> rest) =>
        rest.Length >= 5 && ushort.TryParse(rest[1..5], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : throw new FormatException($"'{rest}' is not an escaped key.");
}
