namespace SanctionsTracker.Extraction.Dates;

/// <summary>Reads a date in any way of writing it. The longest wins: "3 February 2017" before "3 February".</summary>
internal static class DatePoints
{
    private static readonly Func<TokenText, int, DatePoint?>[] NumberFirst = [YearMonthDay, DayMonthYear, Dotted, Slashed, DayMonth, YearAlone];
    private static readonly Func<TokenText, int, DatePoint?>[] MonthFirst = [MonthDay, MonthYear];

    private static readonly WordSet OrdinalEndings = new("st", "nd", "rd", "th", "er", "ème", "º");
    private static readonly WordSet Of = new("of", "de", "del");

    /// <summary>The words that a date can begin with.</summary>
    public static IEnumerable<string> Firsts => Weekdays.Words.Concat(Months.Words);

    /// <summary>The date that begins at a place, with the day of the week before it; null where none does.</summary>
    public static DatePoint? Read(TokenText words, int at)
    {
        if (Weekdays.Read(words, at) is not null)
        {
            var next = words.IsMark(at + 1, ',') ? at + 2 : at + 1;
            if (words.Is(next, "the")) next++;
            return words.SameParagraph(at, next) && Written(words, next) is { Day: not null } dated ? dated : null;
        }

        return Written(words, at);
    }

    /// <summary>A number that can be the day of a month, with its ordinal's ending; and the token behind it.</summary>
    public static (int Day, int End)? DayNumber(TokenText words, int at)
    {
        if (words.Number(at, 1, 2) is not (>= 1 and <= 31) || words.Number(at, 1, 2) is not int day) return null;
        if (words[at].Joined && !(words.IsMark(at - 1, '(') || words.IsDash(at - 1) || words.IsMark(at - 1, '.') || words.IsMark(at - 1, ',')
            || words.IsMark(at - 1, '“') || words.IsMark(at - 1, '"') || words.IsMark(at - 1, '['))) return null;
        if (words[at + 1].Joined && OrdinalEndings.Has(words, at + 1)) return (day, at + 2);
        return words[at + 1].Joined && words.IsWord(at + 1) ? null : (day, at + 1);
    }

    private static DatePoint? Written(TokenText words, int at)
    {
        var isNumber = words[at].Kind == TokenKind.Number;
        if (!isNumber && Months.Read(words, at) is null) return null;
        foreach (var form in isNumber ? NumberFirst : MonthFirst)
        {
            if (form(words, at) is { Exists: true } point && words.SameParagraph(at, point.End - 1)) return point;
        }

        return null;
    }

    // 2017-02-03, 2017/02/03, 2017.02.03; 2017-02 is the month, since no range ends in a year before its first.
    private static DatePoint? YearMonthDay(TokenText words, int at)
    {
        if (words.Number(at, 4) is not int year || !Years.Possible(year) || !BeginsNumber(words, at)) return null;
        if (!IsSeparator(words, at + 1) || words.Number(at + 2, 1, 2) is not int month || !words[at + 2].Joined) return null;
        if (words.Span(at + 1)[0] == words.TextAt(at + 3) && words[at + 3].Joined && words.Number(at + 4, 1, 2) is int day && words[at + 4].Joined)
            return EndsNumber(words, at + 4, orTime: true) ? new DatePoint(year, month, day, at + 5) : null;
        return words.IsMark(at + 1, '-') && words[at + 2].Length == 2 && month <= year % 100 && EndsNumber(words, at + 2, orTime: false)
            ? new DatePoint(year, month, Day: null, at + 3)
            : null;
    }

    // 3 February 2017, 3rd of February, 2017, 3. Februar 2017, 3 de febrero de 2017, 03-Feb-2017
    private static DatePoint? DayMonthYear(TokenText words, int at)
    {
        if (DayMonth(words, at) is not { } dayMonth) return null;
        var next = dayMonth.End;
        if (words.IsMark(next, ',') || Of.Has(words, next) || (words.IsDash(next) && words[next].Joined && words.IsDash(at + 1))) next++;
        return Years.Written(words, next) is int year ? dayMonth with { Year = year, End = next + 1 } : null;
    }

    private static DatePoint? DayMonth(TokenText words, int at)
    {
        if (DayNumber(words, at) is not var (day, next)) return null;
        if (words.IsMark(next, '.') && words[next].Joined) next++;
        else if (words.IsDash(next) && words[next].Joined && words[next + 1].Joined) next++;
        else if (Of.Has(words, next)) next++;
        return Months.Read(words, next) is int month ? new DatePoint(Year: null, month, day, Months.End(words, next)) : null;
    }

    // February 3, Feb. 3rd; with the year: February 3, 2017
    private static DatePoint? MonthDay(TokenText words, int at)
    {
        if (Months.Read(words, at) is not int month || DayNumber(words, Months.End(words, at)) is not var (day, end)) return null;
        if (words[end].Joined && (words.IsMark(end, ':') || words.IsMark(end, '%') || words.IsMark(end, '/')) && words[end + 1].Joined) return null;

        var next = words.IsMark(end, ',') ? end + 1 : end;
        return Years.Written(words, next) is int year
            ? new DatePoint(year, month, day, next + 1)
            : new DatePoint(Year: null, month, day, end);
    }

    // February 2017, February of 2017, Feb. 2017
    private static DatePoint? MonthYear(TokenText words, int at)
    {
        if (Months.Read(words, at) is not int month) return null;
        var next = Months.End(words, at);
        if (words.IsMark(next, ',') || Of.Has(words, next)) next++;
        return Years.Written(words, next) is int year ? new DatePoint(year, month, Day: null, next + 1) : null;
    }

    // 03.02.2017
    private static DatePoint? Dotted(TokenText words, int at) =>
        Triple(words, at, '.') is var (day, month, year) ? new DatePoint(year, month, day, at + 5) : null;

    // 3/2/2017: read where one part can be no month, both are equal, or the rest of the text shows the order.
    private static DatePoint? Slashed(TokenText words, int at)
    {
        if (Triple(words, at, '/') is not var (first, second, year)) return null;
        var dayFirst = first > 12 ? true : second > 12 || first == second ? false : words.DayBeforeMonth;
        return dayFirst switch
        {
            true => new DatePoint(year, second, first, at + 5),
            false => new DatePoint(year, first, second, at + 5),
            null => null,
        };
    }

    private static DatePoint? YearAlone(TokenText words, int at) =>
        Years.Alone(words, at) is int year ? new DatePoint(year, Month: null, Day: null, at + 1) : null;

    private static (int First, int Second, int Year)? Triple(TokenText words, int at, char separator)
    {
        if (words.Number(at, 1, 2) is not int first || words.Number(at + 2, 1, 2) is not int second || words.Number(at + 4, 4) is not int year) return null;
        for (var i = 1; i < 5; i++)
        {
            if (!words[at + i].Joined) return null;
        }

        return words.IsMark(at + 1, separator) && words.IsMark(at + 3, separator) && Years.Possible(year)
            && BeginsNumber(words, at) && EndsNumber(words, at + 4, orTime: false)
            ? (first, second, year)
            : null;
    }

    private static bool IsSeparator(TokenText words, int at) => words[at].Joined && (words.IsMark(at, '-') || words.IsMark(at, '/') || words.IsMark(at, '.'));

    // No other number or name goes into it.
    private static bool BeginsNumber(TokenText words, int at) =>
        !words[at].Joined || (words[at - 1].Kind == TokenKind.Mark && !IsSeparator(words, at - 1) && !words.IsMark(at - 1, '_'))
        || (IsSeparator(words, at - 1) && !words[at - 1].Joined);

    private static bool EndsNumber(TokenText words, int at, bool orTime)
    {
        if (!words[at + 1].Joined) return true;
        if (words.IsWord(at + 1)) return orTime && words.Is(at + 1, "T");
        return !(words[at + 2].Joined && words[at + 2].Kind == TokenKind.Number && (IsSeparator(words, at + 1) || words.IsMark(at + 1, ',')));
    }
}
