using System.Globalization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>
/// Dates as OFAC writes them for people: <c>1951</c>, <c>Apr 1961</c>, <c>10 Oct 1957</c>, each with <c>circa</c> before it where it is not
/// sure, and <c>1951 to 1953</c>. The text is the truth: the days beside it stretch "1951" from 1 January to 31 December.
/// </summary>
internal static class OfacDateText
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>False where the text has another form, or its date does not exist: <see cref="LooksLikeDay"/> tells which.</summary>
    public static bool TryRead(string? text, out OfacPeriod period)
    {
        period = default;
        if (text is null) return false;
        var to = text.IndexOf(" to ", StringComparison.Ordinal);
        if (to < 0)
        {
            if (!TryReadOne(text, out var single)) return false;
            period = new(single, null);
            return true;
        }

        if (!TryReadOne(text.AsSpan(0, to), out var first) || !TryReadOne(text.AsSpan(to + 4), out var last)) return false;
        period = new(first, last);
        return true;
    }

    /// <summary>Whether the text has the form of a day, though perhaps of one that does not exist: <c>31 Feb 1961</c>.</summary>
    public static bool LooksLikeDay(ReadOnlySpan<char> text)
    {
        Span<Range> words = stackalloc Range[4];
        return text.Split(words, ' ') == 3 && IsNumber(text[words[0]], out _) && MonthOf(text[words[1]]) > 0 && IsYear(text[words[2]], out _);
    }

    private static bool TryReadOne(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = null!;
        var approximate = text.StartsWith("circa ", StringComparison.OrdinalIgnoreCase);
        if (approximate) text = text["circa ".Length..];
        Span<Range> words = stackalloc Range[4];
        var count = text.Split(words, ' ');
        if (count is < 1 or > 3 || !IsYear(text[words[count - 1]], out var year)) return false;

        int? month = count > 1 ? MonthOf(text[words[count - 2]]) : null;
        int? day = null;
        if (count == 3)
        {
            if (!IsNumber(text[words[0]], out var number) || number < 1) return false;
            day = number;
        }

        if (month == 0 || !PartialDate.TryCreate(year, month, day, out date)) return false;
        if (approximate) date = date with { Approximate = true };
        return true;
    }

    private static bool IsYear(ReadOnlySpan<char> word, out int year)
    {
        year = 0;
        return word.Length == 4 && IsNumber(word, out year);
    }

    private static bool IsNumber(ReadOnlySpan<char> word, out int number) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>1 to 12; 0 for no month.</summary>
    private static int MonthOf(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (word.Equals(Months[i], StringComparison.OrdinalIgnoreCase)) return i + 1;
        }

        return 0;
    }
}
