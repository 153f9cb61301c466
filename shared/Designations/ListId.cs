namespace SanctionsTracker.Designations;

/// <summary>The id of a sanctions list as users write it: <c>ofac-sdn</c>, <c>un</c>. Also the id of its source.</summary>
public readonly record struct ListId(string Value) : IComparable<ListId>
{
    public int CompareTo(ListId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
