namespace SanctionsTracker.Designations;

/// <summary>A country by its ISO 3166-1 alpha-3 code, in capitals. <c>XKX</c> stands for Kosovo, as at the World Bank.</summary>
/// <remarks>Made by <see cref="Countries"/>, which knows the codes and the publishers' names.</remarks>
public readonly record struct CountryCode(string Value) : IComparable<CountryCode>
{
    public int CompareTo(CountryCode other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
