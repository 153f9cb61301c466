namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>Decimal fractions of an hour, a minute or a second, of any length.</summary>
internal static class Fractions
{
    // More digits than these are less than a tick of an hour.
    private const int Digits = 12;

    /// <param name="digits">The digits after the point.</param>
    /// <param name="unit">The ticks of what they are a fraction of.</param>
    public static long Of(ReadOnlySpan<char> digits, long unit)
    {
        var part = 0m;
        var scale = 1m;
        foreach (var digit in digits[..Math.Min(digits.Length, Digits)])
        {
            scale /= 10;
            part += (digit - '0') * scale;
        }

        return (long)(part * unit);
    }
}
