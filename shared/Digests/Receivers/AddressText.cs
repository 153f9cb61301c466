using System.Globalization;
using System.Text;

namespace SanctionsTracker.Digests.Receivers;

/// <summary>What is looked at in an address before it is parsed: parsers repair, and each one differently.</summary>
internal static class AddressText
{
    /// <summary>What is wrong with it, to follow "it"; null where it can be parsed.</summary>
    public static string? Fault(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "it is empty";
        if (text.Length > AddressRules.MaximumLength)
            return string.Create(CultureInfo.InvariantCulture, $"it has more than {AddressRules.MaximumLength} characters");
        if (text.EnumerateRunes().Any(IsInvisible)) return "it holds a space, a line break or another character that cannot be seen";
        if (text.Contains('\\', StringComparison.Ordinal)) return @"it holds a ""\""";
        if (!IsHttp(text)) return "it does not begin with https://";
        if (text.Contains('#', StringComparison.Ordinal)) return "it has a fragment (\"#…\"), which is never sent";
        return AuthorityFault(Authority(text));
    }

    /// <summary>The host as written, without brackets and port.</summary>
    public static string Host(string text)
    {
        var authority = Authority(text);
        if (authority.StartsWith('[')) return authority[1..authority.IndexOf(']', StringComparison.Ordinal)];
        var colon = authority.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? authority : authority[..colon];
    }

    private static string? AuthorityFault(string authority)
    {
        if (authority.Contains('@', StringComparison.Ordinal)) return "it holds credentials (\"name:password@\")";
        if (authority.Contains('%', StringComparison.Ordinal)) return "its host has a \"%\", which hides a character or names a network interface";
        if (authority.StartsWith('[') != authority.Contains(']', StringComparison.Ordinal)) return "its host's brackets do not match";
        return authority.Length == 0 ? "it names no host" : null;
    }

    private static string Authority(string text)
    {
        var rest = text[(text.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var end = rest.IndexOfAny(['/', '?']);
        return end < 0 ? rest : rest[..end];
    }

    private static bool IsHttp(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static bool IsInvisible(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune == Rune.ReplacementChar
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
