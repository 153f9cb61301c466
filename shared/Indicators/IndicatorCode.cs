namespace SanctionsTracker.Indicators;

/// <summary>An economic series by its publisher's code: the World Bank's <c>NY.GDP.MKTP.KD.ZG</c>.</summary>
public readonly record struct IndicatorCode(string Value) : IComparable<IndicatorCode>
{
    public int CompareTo(IndicatorCode other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
