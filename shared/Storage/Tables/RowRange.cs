using System.Text;

namespace SanctionsTracker.Storage.Tables;

/// <summary>A range of row keys in ordinal order.</summary>
/// <param name="From">The first key, itself included; null for the partition's first.</param>
/// <param name="Before">The key that ends the range, itself excluded; null for the partition's end.</param>
public readonly record struct RowRange(string? From, string? Before)
{
    public static readonly RowRange All = new(From: null, Before: null);

    /// <summary>All keys that begin with <paramref name="prefix"/>.</summary>
    public static RowRange StartingWith(string prefix) => new(prefix, Successor(prefix));

    /// <summary>The keys after <paramref name="row"/>, itself excluded.</summary>
    // The space is the least character that a key may hold.
    public static RowRange After(string row) => new(row + '\u0020', Before: null);

    // The least string above all that begin with the prefix. A whole code point is raised, so that the bound stays valid UTF-8. Nothing
    // that is valid in both orders, of UTF-16 units and of UTF-8 bytes, follows U+FFFF and U+10FFFF: the character before them is raised.
    private static string? Successor(string prefix)
    {
        while (prefix.Length > 0)
        {
            _ = Rune.DecodeLastFromUtf16(prefix, out var last, out var length);
            prefix = prefix[..^length];
            if (last.Value is not (0xFFFF or 0x10FFFF)) return prefix + (last.Value == 0xD7FF ? new Rune(0xE000) : new Rune(last.Value + 1));
        }

        return null;
    }
}
