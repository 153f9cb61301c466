namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>Reads times of day and offsets from tokens.</summary>
internal static class ClockTokens
{
    private static readonly long[] Units = [TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond];

    /// <summary>10:14, 10:14:55, 10:14:55.25, 10:14:55:250. Begins at the hour and ends at the token behind the time, as the others do.</summary>
    public static bool TryRead(IReadOnlyList<DateToken> tokens, ref int at, out ClockTime clock)
    {
        Span<int> parts = stackalloc int[3];
        var count = 0;
        do
        {
            parts[count++] = tokens[at].Length <= 2 ? tokens[at].Value : int.MaxValue;
            at++;
        }
        while (count < parts.Length && Ties(tokens, at, ':'));

        clock = new ClockTime(parts[0], parts[1], parts[2], Fraction(tokens, ref at, Units[count - 1]));
        return clock.Exists && TryReadHundredths(tokens, ref at, ref clock);
    }

    /// <summary>10, 1014, 101430, and fractions of their last part: ISO 8601's basic form.</summary>
    public static bool TryReadBasic(IReadOnlyList<DateToken> tokens, ref int at, out ClockTime clock)
    {
        clock = default;
        var digits = tokens[at++].Text;
        if (digits.Length is not (2 or 4 or 6)) return false;
        clock = new ClockTime(Pair(digits, 0), Pair(digits, 2), Pair(digits, 4), Fraction(tokens, ref at, Units[digits.Length / 2 - 1]));
        return clock.Exists;
    }

    /// <summary>-0500, -05:00, -5, -700, -010:00, -05:00:00.</summary>
    public static bool TryReadOffset(IReadOnlyList<DateToken> tokens, ref int at, out TimeSpan offset)
    {
        var negative = tokens[at].Joint == '-';
        var digits = tokens[at++].Text;
        Span<int> parts = [0, 0, 0];
        var count = 1;
        if (Ties(tokens, at, ':'))
        {
            parts[0] = digits.Length <= 3 ? DigitsOf(digits) : int.MaxValue;
            for (; count < parts.Length && Ties(tokens, at, ':'); count++) parts[count] = tokens[at++].Value;
            return Offsets.TryMake(negative, parts[0], parts[1], parts[2], out offset);
        }

        offset = default;
        if (digits.Length > 6) return false;
        var full = digits.Length <= 2 ? digits.PadLeft(2, '0') : digits.PadLeft(digits.Length + digits.Length % 2, '0');
        return Offsets.TryMake(negative, Pair(full, 0), Pair(full, 2), Pair(full, 4), out offset);
    }

    // SQL Server writes thousandths behind a colon, and some feeds hundredths that are always none.
    private static bool TryReadHundredths(IReadOnlyList<DateToken> tokens, ref int at, ref ClockTime clock)
    {
        if (!Ties(tokens, at, ':')) return true;
        var part = tokens[at++];
        if (part.Length == 3) clock = clock with { Fraction = Fractions.Of(part.Text, TimeSpan.TicksPerSecond) };
        return part.Length == 3 || part is { Length: 2, Value: 0 };
    }

    private static long Fraction(IReadOnlyList<DateToken> tokens, ref int at, long unit) =>
        Ties(tokens, at, '.') || Ties(tokens, at, ',') ? Fractions.Of(tokens[at++].Text, unit) : 0;

    private static bool Ties(IReadOnlyList<DateToken> tokens, int at, char joint) =>
        at < tokens.Count && tokens[at] is { IsNumber: true, AfterSpace: false } token && token.Joint == joint;

    private static int Pair(string digits, int at) => at < digits.Length ? DigitsOf(digits.AsSpan(at, 2)) : 0;

    private static int DigitsOf(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits) value = value * 10 + (digit - '0');
        return value;
    }
}
