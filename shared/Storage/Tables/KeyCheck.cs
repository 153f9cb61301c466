using System.Buffers;
using System.Runtime.CompilerServices;

namespace SanctionsTracker.Storage.Tables;

/// <summary>What both stores ask of table names, keys and the names of values, checked in this one place.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model</remarks>
public static class KeyCheck
{
    private static readonly SearchValues<char> ForbiddenInKeys = SearchValues.Create(
        [.. @"/\#?", .. Enumerable.Range(0, 0x20).Select(c => (char)c), .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c)]);

    /// <exception cref="ArgumentException">No table has this name.</exception>
    public static void Table(string table, [CallerArgumentExpression(nameof(table))] string? parameter = null)
    {
        if (!TableNames.All.Contains(table, StringComparer.Ordinal)) throw new ArgumentException($"There is no table '{table}'.", parameter);
    }

    /// <summary>A partition or row key: at most 512 characters, none of / \ # ? nor a control character, valid Unicode.</summary>
    /// <exception cref="ArgumentException">It is not; the message names the character.</exception>
    public static void Key(string key, [CallerArgumentExpression(nameof(key))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(key, parameter);
        if (key.Length > TableLimits.CharactersPerKey)
            throw new ArgumentException($"A key may have {TableLimits.CharactersPerKey} characters, '{key[..40]}…' has {key.Length}.", parameter);
        var forbidden = key.AsSpan().IndexOfAny(ForbiddenInKeys);
        if (forbidden >= 0)
            throw new ArgumentException($"A key may not hold U+{(int)key[forbidden]:X4}: see TableKey.Escape.", parameter);
        if (!IsUnicode(key)) throw new ArgumentException("A key may not hold half of a surrogate pair.", parameter);
    }

    /// <summary>Whether the text has a UTF-8 form: no surrogate stands alone.</summary>
    internal static bool IsUnicode(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = text.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return false;
            text = text[(at + 2)..];
        }

        return true;
    }
}
