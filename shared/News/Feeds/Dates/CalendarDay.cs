using System.Globalization;

namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>The day that the numbers and the named month of a date mean.</summary>
/// <param name="Day">The day; the first of the month or year where only that is written.</param>
/// <param name="Used">How many of the numbers belong to it; those after them can be an hour.</param>
/// <param name="IsWhole">Whether the day itself is written.</param>
internal readonly record struct CalendarDay(DateOnly Day, int Used, bool IsWhole)
{
    private const int MostDays = 31;

    // By which order numbers are read, the likeliest first: after what is between them, and where the year shows by its length.
    private static readonly Dictionary<char, string[]> YearLast = new()
    {
        ['/'] = ["mdy", "dmy"],
        ['.'] = ["dmy", "mdy"],
        ['-'] = ["dmy", "mdy"],
        [DateToken.Apart] = ["dmy", "mdy"],
    };

    private static readonly Dictionary<char, string[]> AllShort = new()
    {
        ['/'] = ["mdy", "dmy", "ymd"],
        ['.'] = ["dmy", "ymd", "mdy"],
        ['-'] = ["ymd", "dmy", "mdy"],
        [DateToken.Apart] = ["dmy", "mdy", "ymd"],
    };

    /// <summary>Null where there is no such day.</summary>
    public static CalendarDay? Of(IReadOnlyList<DateToken> numbers, NamedMonth? month, DayOfWeek? weekday) => (numbers.Count, month) switch
    {
        (0, _) => null,
        (_, { } named) => OfNamed(numbers, named),
        (1, _) => OfYear(numbers[0]),
        (2, _) => OfTwo(numbers),
        _ => OfThree(numbers, weekday),
    };

    /// <summary>31 December 2003; Dec 31, '03; 2003. december 31.; December 2003.</summary>
    private static CalendarDay? OfNamed(IReadOnlyList<DateToken> numbers, NamedMonth month)
    {
        var first = IsYear(numbers[0]);
        if (numbers.Count == 1) return first ? OfMonth(numbers[0], month) : null;
        var (year, day) = first ? (numbers[0], numbers[1]) : (numbers[1], numbers[0]);
        return Years.TryFull(year.Text, out var number) && TryDay(number, month, day.Value, out var on)
            ? new CalendarDay(on, 2, IsWhole: true)
            : null;
    }

    private static CalendarDay? OfMonth(DateToken year, NamedMonth month) =>
        Years.TryFull(year.Text, out var number) && TryDay(number, month, 1, out var on) ? new CalendarDay(on, 1, IsWhole: false) : null;

    private static CalendarDay? OfYear(DateToken year) =>
        year.Length == 4 && Years.TryDay(year.Value, 1, 1, out var on) ? new CalendarDay(on, 1, IsWhole: false) : null;

    /// <summary>2003-12, 12/2003, or the 365th day in 2003-365.</summary>
    private static CalendarDay? OfTwo(IReadOnlyList<DateToken> numbers)
    {
        var (year, other) = numbers[0].Length == 4 ? (numbers[0], numbers[1]) : (numbers[1], numbers[0]);
        if (year.Length != 4 || year.Value == 0) return null;
        if (other.Length == 3) return Years.TryDay(year.Value, other.Value, out var nth) ? new CalendarDay(nth, 2, IsWhole: true) : null;
        return Years.TryDay(year.Value, other.Value, 1, out var on) ? new CalendarDay(on, 2, IsWhole: false) : null;
    }

    private static CalendarDay? OfThree(IReadOnlyList<DateToken> numbers, DayOfWeek? weekday)
    {
        CalendarDay? likeliest = null;
        foreach (var order in Orders(numbers))
        {
            if (!Years.TryFull(numbers[order.IndexOf('y')].Text, out var year)) continue;
            if (!Years.TryDay(year, numbers[order.IndexOf('m')].Value, numbers[order.IndexOf('d')].Value, out var on)) continue;
            if (weekday is null || on.DayOfWeek == weekday) return new CalendarDay(on, 3, IsWhole: true);
            likeliest ??= new CalendarDay(on, 3, IsWhole: true);
        }

        return likeliest;
    }

    private static string[] Orders(IReadOnlyList<DateToken> numbers)
    {
        if (IsYear(numbers[0])) return ["ymd"];
        var orders = IsYear(numbers[2]) ? YearLast : AllShort;
        return orders.GetValueOrDefault(numbers[2].Joint, orders[DateToken.Apart]);
    }

    private static bool IsYear(DateToken number) => number.Length > 2 || number.Value > MostDays;

    private static bool TryDay(int year, NamedMonth month, int number, out DateOnly day)
    {
        if (!month.Persian) return Years.TryDay(year, month.Number, number, out day);

        // A year of the other calendar beside a Persian month is a slip that nobody can resolve.
        var calendar = new PersianCalendar();
        var exists = year is >= 1200 and <= 1600 && number >= 1 && number <= calendar.GetDaysInMonth(year, month.Number);
        day = exists ? DateOnly.FromDateTime(calendar.ToDateTime(year, month.Number, number, 0, 0, 0, 0)) : default;
        return exists;
    }
}
