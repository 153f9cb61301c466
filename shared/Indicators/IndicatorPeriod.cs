using System.Globalization;
using System.Text.RegularExpressions;

namespace SanctionsTracker.Indicators;

/// <summary>A year, quarter or month: <c>2012</c>, <c>2012-Q3</c>, <c>2012-07</c>. Periods of one length sort by time.</summary>
/// <remarks>Made by <see cref="Parse"/> and <see cref="OfYear"/>.</remarks>
public readonly partial record struct IndicatorPeriod : IComparable<IndicatorPeriod>
{
    private IndicatorPeriod(string text) => Text = text;

    public string Text { get; }

    public int Year => int.Parse(Text.AsSpan(0, 4), CultureInfo.InvariantCulture);

    public static IndicatorPeriod OfYear(int year) => new(year.ToString("D4", CultureInfo.InvariantCulture));

    /// <summary>The period; null for anything else.</summary>
    public static IndicatorPeriod? Parse(string? text) => text is not null && Form().IsMatch(text) ? new IndicatorPeriod(text) : null;

    /// <summary>Whether both are years, both quarters or both months.</summary>
    public bool IsAsLongAs(IndicatorPeriod other) => Text.Length == other.Text.Length;

    public int CompareTo(IndicatorPeriod other) => string.CompareOrdinal(Text, other.Text);

    public override string ToString() => Text;

    [GeneratedRegex("^[0-9]{4}(-Q[1-4]|-0[1-9]|-1[0-2])?\\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
