using System.Globalization;

namespace SanctionsTracker.Lineup.Associations;

/// <summary>How an association is put in words.</summary>
/// <param name="question">What was asked.</param>
/// <param name="interval">The length of the periods.</param>
internal sealed class Wording(AssociationQuestion question, Interval interval)
{
    public string Indicator { get; } = question.IndicatorName ?? question.Indicator;

    public string Events { get; } = question.EventsName ?? question.Events;

    /// <summary>The periods: <c>years</c>.</summary>
    public string Periods { get; } = $"{interval.ToString().ToLowerInvariant()}s";

    /// <summary><c>1 year</c>, <c>39 years</c>.</summary>
    public string Some(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? Periods[..^1] : Periods)}");

    /// <summary>A coefficient: <c>−0.47</c>.</summary>
    public static string Coefficient(double value)
    {
        var text = Math.Abs(value).ToString("0.00", CultureInfo.InvariantCulture);
        return value < 0 && text != "0.00" ? $"−{text}" : text;
    }

    /// <summary>A whole number: <c>−1</c>.</summary>
    public static string Whole(int value) => string.Create(CultureInfo.InvariantCulture, $"{(value < 0 ? "−" : "")}{Math.Abs(value)}");

    /// <summary><c>p = 0.012</c>, <c>p &lt; 0.001</c>.</summary>
    public static string P(double p) => p < 0.001 ? "p < 0.001" : $"p = {p.ToString("0.000", CultureInfo.InvariantCulture)}";

    /// <summary>What goes with what, and when: <c>more designations 1 year after years of lower GDP growth</c>.</summary>
    public string Direction(Transform transform, int lag, double r)
    {
        var (events, indicator) = transform switch
        {
            Transform.Diff => ($"rising numbers of {Events}", r > 0 ? $"rising {Indicator}" : $"falling {Indicator}"),
            Transform.Detrend => ($"more {Events} than their trend", $"{Indicator} {(r > 0 ? "above" : "below")} its trend"),
            _ => ($"more {Events}", $"{(r > 0 ? "higher" : "lower")} {Indicator}"),
        };
        return lag switch
        {
            0 => $"{events} in {Periods} of {indicator}",
            > 0 => $"{events} {Some(lag)} after {Periods} of {indicator}",
            _ => $"{indicator} {Some(-lag)} after {Periods} of {events}",
        };
    }

    /// <summary>What a transform compares.</summary>
    public string Compared(Transform transform) => transform switch
    {
        Transform.Diff => $"changes from one {Periods[..^1]} to the next",
        Transform.Detrend => "deviations from the trend",
        _ => "levels",
    };
}
