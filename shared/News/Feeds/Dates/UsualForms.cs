using System.Globalization;

namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>The two forms that nearly every feed uses, read without looking at words: <c>Tue, 10 Jun 2003 04:00:00 GMT</c>
/// (RFC 1123) and <c>2003-12-13T18:30:02.25+01:00</c> (RFC 3339). What deviates in anything is left to <see cref="LooseDate"/>.</summary>
internal static class UsualForms
{
    private const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";

    /// <summary>Reads a text without white space around it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateTimeOffset date) =>
        text.Length > 4 && text[3] == ',' ? TryReadRfc1123(text, out date) : TryReadRfc3339(text, out date);

    private static bool TryReadRfc1123(ReadOnlySpan<char> text, out DateTimeOffset date)
    {
        date = default;
        var rest = text[4..].TrimStart(' ');
        var digits = rest.Length > 2 && rest[1] == ' ' ? 1 : 2;
        // From the day on: "d MMM yyyy HH:mm:ss z".
        if (rest.Length < digits + 20 || rest[digits] != ' ' || rest[digits + 4] != ' ' || rest[digits + 9] != ' ') return false;
        return TryNumber(rest[..digits], out var day)
            && TryMonth(rest.Slice(digits + 1, 3), out var month)
            && TryNumber(rest.Slice(digits + 5, 4), out var year)
            && Years.TryDay(year, month, day, out var on)
            && TryClock(rest.Slice(digits + 10, 8), out var clock)
            && rest[digits + 18] == ' '
            && TryOffset(rest[(digits + 19)..], out var offset)
            && new WrittenTime(on, clock).TryToUtc(offset, out date);
    }

    private static bool TryReadRfc3339(ReadOnlySpan<char> text, out DateTimeOffset date)
    {
        date = default;
        if (text.Length < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T') return false;
        if (!TryNumber(text[..4], out var year) || !TryNumber(text.Slice(5, 2), out var month) || !TryNumber(text.Slice(8, 2), out var day)) return false;
        if (!Years.TryDay(year, month, day, out var on) || !TryClock(text.Slice(11, 8), out var clock)) return false;

        var rest = text[19..];
        if (rest[0] == '.')
        {
            var length = rest[1..].IndexOfAnyExceptInRange('0', '9');
            if (length < 1) return false;
            clock = clock with { Fraction = Fractions.Of(rest.Slice(1, length), TimeSpan.TicksPerSecond) };
            rest = rest[(length + 1)..];
        }

        return TryOffset(rest, out var offset) && new WrittenTime(on, clock).TryToUtc(offset, out date);
    }

    private static bool TryClock(ReadOnlySpan<char> text, out ClockTime clock)
    {
        clock = default;
        if (text[2] != ':' || text[5] != ':') return false;
        if (!TryNumber(text[..2], out var hour) || !TryNumber(text.Slice(3, 2), out var minute) || !TryNumber(text.Slice(6, 2), out var second)) return false;
        clock = new ClockTime(hour, minute, second, 0);
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text is "Z" or "GMT" or "UTC") return true;
        if (text.Length is not (5 or 6) || text[0] is not ('+' or '-') || (text.Length == 6 && text[3] != ':')) return false;
        if (!TryNumber(text.Slice(1, 2), out var hours) || !TryNumber(text[^2..], out var minutes)) return false;
        return Offsets.TryMake(text[0] == '-', hours, minutes, 0, out offset);
    }

    private static bool TryMonth(ReadOnlySpan<char> text, out int month)
    {
        var at = Months.AsSpan().IndexOf(text, StringComparison.Ordinal);
        month = at / 3 + 1;
        return at >= 0 && at % 3 == 0;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
