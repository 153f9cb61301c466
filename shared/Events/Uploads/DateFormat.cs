using System.Globalization;
using System.Text;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Events.Uploads;

/// <summary>How an upload writes its dates: a custom format of .NET, such as <c>d-MMM-yy</c>, with English names of months. What it leaves
/// out, the day or day and month, is not known of the date.</summary>
/// <remarks>https://learn.microsoft.com/dotnet/standard/base-types/custom-date-and-time-format-strings. Made by <see cref="TryParse"/>.</remarks>
public sealed record DateFormat
{
    // A year of two digits lies between 1950 and 2049, on every machine.
    private const int LastYearOfTwoDigits = 2049;

    private static readonly CultureInfo English = CreateEnglish();

    private readonly DatePrecision _precision;

    private DateFormat(string pattern, DatePrecision precision) => (Pattern, _precision) = (pattern, precision);

    public string Pattern { get; }

    /// <summary>False where the pattern is none, or names no date: a year is needed, and a day only goes with its month.</summary>
    public static bool TryParse(string? pattern, out DateFormat format)
    {
        format = null!;
        if (pattern is null || !IsUsable(pattern)) return false;
        var parts = Specifiers(pattern);
        if (!parts.Contains('y', StringComparison.Ordinal)) return false;
        var (month, day) = (parts.Contains('M', StringComparison.Ordinal), parts.Contains('d', StringComparison.Ordinal));
        if (day && !month) return false;
        format = new(pattern, day ? DatePrecision.Day : month ? DatePrecision.Month : DatePrecision.Year);
        return true;
    }

    /// <summary>The date that the text writes in this format; null where it is not in it, or there is no such day.</summary>
    public PartialDate? Read(string text)
    {
        if (!DateTimeOffset.TryParseExact(text, Pattern, English, DateTimeStyles.AssumeUniversal, out var time)) return null;
        // The calendar day as written, whatever its offset.
        return _precision switch
        {
            DatePrecision.Day => PartialDate.OfDay(time.Year, time.Month, time.Day),
            DatePrecision.Month => PartialDate.OfMonth(time.Year, time.Month),
            _ => PartialDate.OfYear(time.Year),
        };
    }

    // One letter alone would be one of .NET's standard formats, which depend on more than they say.
    private static bool IsUsable(string pattern)
    {
        try
        {
            return pattern.Length > 1 && DateTimeOffset.UnixEpoch.ToString(pattern, English).Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    // The pattern's letters that stand for parts of a date: without what it quotes or escapes, and without names of weekdays.
    private static string Specifiers(string pattern)
    {
        var specifiers = new StringBuilder(pattern.Length);
        char? quote = null;
        for (var at = 0; at < pattern.Length; at++)
        {
            var c = pattern[at];
            if (c == '\\') at++;
            else if (quote is not null) quote = c == quote ? null : quote;
            else if (c is '\'' or '"') quote = c;
            else specifiers.Append(c);
        }

        return specifiers.Replace("dddd", "").Replace("ddd", "").ToString();
    }

    private static CultureInfo CreateEnglish()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.Calendar = new GregorianCalendar { TwoDigitYearMax = LastYearOfTwoDigits };
        return culture;
    }
}
