namespace SanctionsTracker.Storage.Tables;

/// <summary>A range of row keys in ordinal order.</summary>
/// <param name="From">The first key, itself included; null for the partition's first.</param>
/// <param name="Before">The key that ends the range, itself excluded; null for the partition's end.</param>
public readonly record struct RowRange(string? From, string? Before)
{
    public static readonly RowRange All = new(From: null, Before: null);

    /// <summary>All keys that begin with <paramref name="prefix"/>.</summary>
    public static RowRange StartingWith(string prefix) => new(prefix, prefix + '\uffff');

    /// <summary>The keys after <paramref name="row"/>, itself excluded.</summary>
    public static RowRange After(string row) => new(row + '\u0020', Before: null);
}
