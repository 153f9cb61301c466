using System.Globalization;

namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>A text that is nothing but one number: seconds and finer units since 1970, or ISO 8601 without separators; also
/// <c>-0312</c> and <c>-03-12</c>, ISO 8601:1988 for a month of a year without its century.</summary>
internal static class BareNumber
{
    // By how many digits they have. Seconds of nine digits begin in 1973, of ten in 2001.
    private static readonly Dictionary<int, long> UnixUnits = new()
    {
        [9] = TimeSpan.TicksPerSecond,
        [10] = TimeSpan.TicksPerSecond,
        [12] = TimeSpan.TicksPerMillisecond,
        [13] = TimeSpan.TicksPerMillisecond,
        [16] = TimeSpan.TicksPerMicrosecond,
    };

    // The same, as patterns; of twelve digits these come before milliseconds.
    private static readonly Dictionary<int, string> Patterns = new()
    {
        [4] = "yyyy",
        [6] = "yyMMdd",
        [8] = "yyyyMMdd",
        [12] = "yyyyMMddHHmm",
        [14] = "yyyyMMddHHmmss",
    };

    /// <summary>Reads a text without white space around it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateTimeOffset date)
    {
        date = default;
        if (text[0] == '-') return TryReadMonth(text[1..], out date);
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        if (whole.IsEmpty || whole.ContainsAnyExceptInRange('0', '9')) return false;
        if (point >= 0) return !text[(point + 1)..].ContainsAnyExceptInRange('0', '9') && TryReadUnix(whole, out date);
        return TryReadCalendar(whole, out date) || TryReadOrdinal(whole, out date) || TryReadUnix(whole, out date);
    }

    private static bool TryReadCalendar(ReadOnlySpan<char> digits, out DateTimeOffset date)
    {
        date = default;
        if (!Patterns.TryGetValue(digits.Length, out var pattern)) return false;
        var year = pattern.LastIndexOf('y') + 1;
        Span<char> full = stackalloc char[digits.Length + 4];
        if (!Years.TryFull(digits[..year], out var number) || !number.TryFormat(full, out var written, "0000", CultureInfo.InvariantCulture)) return false;

        digits[year..].CopyTo(full[written..]);
        return DateTimeOffset.TryParseExact(
            full[..(written + digits.Length - year)], $"yyyy{pattern.AsSpan(year)}", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);
    }

    private static bool TryReadOrdinal(ReadOnlySpan<char> digits, out DateTimeOffset date)
    {
        date = default;
        return digits.Length is 5 or 7
            && Years.TryFull(digits[..^3], out var year)
            && Years.TryDay(year, int.Parse(digits[^3..], NumberStyles.None, CultureInfo.InvariantCulture), out var day)
            && new WrittenTime(day, default).TryToUtc(TimeSpan.Zero, out date);
    }

    private static bool TryReadUnix(ReadOnlySpan<char> digits, out DateTimeOffset date)
    {
        date = default;
        if (!UnixUnits.TryGetValue(digits.Length, out var unit)) return false;
        date = DateTimeOffset.UnixEpoch.AddTicks(long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) * unit);
        return true;
    }

    private static bool TryReadMonth(ReadOnlySpan<char> text, out DateTimeOffset date)
    {
        var valid = text.Length == 4 || (text.Length == 5 && text[2] == '-');
        date = default;
        return valid && DateTimeOffset.TryParseExact(
            $"20{text[..2]}-{text[^2..]}", "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);
    }
}
